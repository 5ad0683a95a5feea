import { io, type Socket } from 'socket.io-client';
import type { AccountEvent, SocketAnswer, SyncAnswer } from '../../libs/contracts/src/index.js';
import { newId } from '../../apps/api/src/platform/ids.js';

const PATIENCE_MS = 5_000;

/** A real socket that remembers what it was told. */
export class TestSocket {
  readonly events: AccountEvent[] = [];

  private constructor(readonly socket: Socket) {
    socket.on('account.event', (event: AccountEvent) => this.events.push(event));
  }

  /** Connects with a session's cookie. Throws what the handshake answers. */
  static async connect(url: string, cookie: string, headers: Record<string, string> = {}): Promise<TestSocket> {
    const socket = io(url, {
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
      extraHeaders: { cookie, ...headers },
      auth: { locale: 'en' },
    });
    const connected = new TestSocket(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('connect_error', (error) => {
        socket.close();
        reject(error);
      });
    });
    return connected;
  }

  /** Sends a command or a query and gives its acknowledgement. */
  send<Data = unknown>(name: string, body: unknown, id: unknown = newId()): Promise<SocketAnswer<Data>> {
    return this.sendRaw<Data>(name, { id, body });
  }

  /** Sends any message, whatever its form, and gives its acknowledgement. */
  sendRaw<Data = unknown>(name: string, message: unknown): Promise<SocketAnswer<Data>> {
    return this.socket.timeout(PATIENCE_MS).emitWithAck(name, message) as Promise<SocketAnswer<Data>>;
  }

  /** What came after a number of the own log. */
  async sync(after: number): Promise<SyncAnswer> {
    const answer = await this.send<SyncAnswer>('account.sync', { after });
    if (!answer.ok) throw new Error(answer.problem.code);
    return answer.data;
  }

  /** Waits for the next event of a kind, or takes one that has come already. */
  async heard(kind: string): Promise<AccountEvent> {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const event = this.events.find((e) => e.kind === kind);
      if (event) return event;
      if (Date.now() > until)
        throw new Error(`${kind} was not heard; only ${this.events.map((e) => e.kind).join(', ')}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  close(): void {
    this.socket.close();
  }
}
