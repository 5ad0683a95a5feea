import { setTimeout as sleep } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import type { WebSocket } from 'ws';
import { LogReader } from '../../apps/web/src/shared/realtime/log-reader.js';
import type { AccountEvent, SocketAnswer, SyncAnswer } from '../../libs/contracts/src/index.js';
import type { AsAccount } from './as-account.js';
import { until } from './until.js';

const ANSWER_MS = 3_000;
const AGAIN_MS = 100;

/**
 * Follows an account's log as the app does: over one socket that connects again by itself, by number. It remembers what
 * it has shown, so that a test can count: each entry once, in order.
 */
export class Follower {
  readonly shown: AccountEvent[] = [];
  /** How often the socket was there anew. */
  connects = 0;
  /** How often everything had to be loaded anew. */
  resets = 0;
  private socket: Socket;
  private readonly reader: LogReader;
  private url = '';
  private isClosed = false;

  constructor(
    private readonly who: Pick<AsAccount, 'url' | 'cookie'>,
    after = 0,
    onShown: (events: AccountEvent[]) => void = () => undefined,
  ) {
    this.reader = new LogReader(after, {
      ask: (seq) => this.ask(seq),
      onEvents: (events) => {
        this.shown.push(...events);
        onShown(events);
      },
      onReset: () => this.resets++,
      onSeq: () => undefined,
    });
    this.socket = this.connect(who.url);
  }

  /** The numbers of what was shown, as they were shown. */
  get numbers(): number[] {
    return this.shown.map(({ seq }) => seq);
  }

  get isConnected(): boolean {
    return this.socket.connected;
  }

  /** Waits until the socket is there. */
  async connected(): Promise<this> {
    await until(async () => (this.isConnected ? true : undefined));
    return this;
  }

  /** Waits until an entry has been shown. @throws where it does not come in time */
  async reached(seq: number, patience?: number): Promise<void> {
    await until(async () => ((this.shown.at(-1)?.seq ?? 0) >= seq ? true : undefined), patience);
  }

  /** Sends a command and gives what it was answered; undefined where no answer came, whether or not it was done. */
  async send<Data>(name: string, body: object, id: string): Promise<SocketAnswer<Data> | undefined> {
    if (!this.isConnected) return undefined;
    try {
      return (await this.socket.timeout(ANSWER_MS).emitWithAck(name, { id, body })) as SocketAnswer<Data>;
    } catch {
      return undefined;
    }
  }

  /** Whether it follows at this process. */
  isAt(url: string): boolean {
    return this.url === url;
  }

  /** Goes on at another process, from the number it has come to. */
  moveTo(url: string): void {
    this.socket.removeAllListeners().close();
    this.socket = this.connect(url);
  }

  /** Cuts the connection without a word, as a network does; the socket notices and connects again. */
  cut(): void {
    this.wire?.terminate();
  }

  /** Takes nothing off the wire for a while. */
  async stall(milliseconds: number): Promise<void> {
    const { wire } = this;
    wire?.pause();
    await sleep(milliseconds);
    wire?.resume();
  }

  close(): void {
    this.isClosed = true;
    this.socket.close();
  }

  /** The websocket below Socket.IO. */
  private get wire(): WebSocket | undefined {
    return (this.socket.io.engine?.transport as unknown as { ws?: WebSocket } | undefined)?.ws;
  }

  private connect(url: string): Socket {
    this.url = url;
    const socket = io(url, {
      transports: ['websocket'],
      forceNew: true,
      reconnectionDelay: 50,
      reconnectionDelayMax: 500,
      extraHeaders: { cookie: this.who.cookie },
    });
    socket.on('connect', () => {
      this.connects++;
      void this.catchUp();
    });
    socket.on('account.event', (event: AccountEvent) => void this.reader.take(event).catch(() => this.catchUp()));
    // The library connects again by itself except where the server closed.
    socket.on('disconnect', (reason) => reason === 'io server disconnect' && socket.connect());
    return socket;
  }

  private async catchUp(): Promise<void> {
    while (!this.isClosed && this.socket.connected) {
      try {
        return await this.reader.catchUp();
      } catch {
        await sleep(AGAIN_MS);
      }
    }
  }

  private async ask(after: number): Promise<SyncAnswer> {
    const message = { body: { after } };
    const answer = (await this.socket
      .timeout(ANSWER_MS)
      .emitWithAck('account.sync', message)) as SocketAnswer<SyncAnswer>;
    if (!answer.ok) throw new Error(answer.problem.code);
    return answer.data;
  }
}
