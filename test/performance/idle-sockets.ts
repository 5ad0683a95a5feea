import { WebSocket } from 'ws';

const AT_ONCE = 50;

/** A client that does only what must be done to stay connected: bare websockets, so that thousands fit into one process. */
export interface IdleSockets {
  /** Cuts them all. */
  close: () => Promise<void>;
}

/** Opens one websocket for each address and headers, a few at a time; a socket of Socket.IO says hello and answers pings. */
export async function openSockets(
  wanted: readonly { url: string; cookie?: string }[],
  {
    speaksSocketIo,
    atOnce = AT_ONCE,
    onOpen,
  }: { speaksSocketIo: boolean; atOnce?: number; onOpen?: (socket: WebSocket, at: number) => void },
): Promise<IdleSockets> {
  const sockets: WebSocket[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let at = next++; at < wanted.length; at = next++) {
      const { url, cookie } = wanted[at] as (typeof wanted)[number];
      const address = `${url.replace(/^http/, 'ws')}${speaksSocketIo ? '/socket.io/?EIO=4&transport=websocket' : ''}`;
      const socket = new WebSocket(address, {
        headers: cookie === undefined ? {} : { cookie },
        perMessageDeflate: false,
      });
      sockets.push(socket);
      await opened(socket, speaksSocketIo);
      onOpen?.(socket, at);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  const close = async (): Promise<void> => {
    await Promise.all(
      sockets.map((socket) => {
        const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
        socket.terminate();
        return closed;
      }),
    );
  };
  return { close };
}

function opened(socket: WebSocket, speaksSocketIo: boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    if (!speaksSocketIo) return void socket.once('open', () => resolve());
    socket.on('message', (data: Buffer) => {
      const text = data.toString();
      if (text === '2') socket.send('3');
      else if (text.startsWith('0')) socket.send('40');
      else if (text.startsWith('40')) resolve();
      else if (text.startsWith('44')) reject(new Error(text));
    });
  });
}
