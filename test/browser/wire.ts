import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** The way of one browser to the server, which can be cut: a proxy that drops what is open and lets nothing new through. */
export interface Wire {
  /** For the browser's `proxy` option. */
  server: string;
  cut(): void;
  mend(): void;
  end(): Promise<void>;
}

/** Lays a wire on a free port of this machine. */
export async function layWire(): Promise<Wire> {
  const open = new Set<Socket>();
  let isCut = false;
  const hold = (socket: Socket): void => {
    if (isCut) return void socket.destroy();
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
  };
  const proxy = createServer(pass).on('connection', hold);
  // What a WebSocket goes through.
  proxy.on('connect', ({ url = '' }: IncomingMessage, socket: Socket, head: Buffer) => {
    const { hostname, port } = new URL(`http://${url}`);
    const onward = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.write(head);
      onward.pipe(socket).pipe(onward);
    });
    hold(onward);
    onward.once('close', () => socket.destroy());
    socket.once('close', () => onward.destroy());
  });
  await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready));
  const drop = (): void => open.forEach((socket) => socket.destroy());
  return {
    server: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    cut: () => {
      isCut = true;
      drop();
    },
    mend: () => {
      isCut = false;
    },
    end: () =>
      new Promise((done) => {
        proxy.close(() => done());
        drop();
      }),
  };
}

/** Passes a plain request on, as it came. */
function pass(incoming: IncomingMessage, answer: ServerResponse): void {
  const { url = '', method, headers } = incoming;
  const onward = ask(url, { method, headers }, (found) => {
    answer.writeHead(found.statusCode ?? 502, found.headers);
    found.pipe(answer);
  });
  onward.once('error', () => answer.destroy());
  answer.once('close', () => onward.destroy());
  incoming.pipe(onward);
}
