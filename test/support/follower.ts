import { setTimeout as sleep } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
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
  private readonly socket: Socket;
  private readonly reader: LogReader;
  private isClosed = false;

  constructor({ url, cookie }: Pick<AsAccount, 'url' | 'cookie'>, after = 0) {
    this.reader = new LogReader(after, {
      ask: (seq) => this.ask(seq),
      onEvents: (events) => this.shown.push(...events),
      onReset: () => this.resets++,
      onSeq: () => undefined,
    });
    this.socket = io(url, {
      transports: ['websocket'],
      forceNew: true,
      reconnectionDelay: 50,
      reconnectionDelayMax: 500,
      extraHeaders: { cookie },
    });
    this.socket.on('connect', () => {
      this.connects++;
      void this.catchUp();
    });
    this.socket.on('account.event', (event: AccountEvent) => void this.reader.take(event).catch(() => this.catchUp()));
    // The library connects again by itself except where the server closed.
    this.socket.on('disconnect', (reason) => reason === 'io server disconnect' && this.socket.connect());
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

  /** Cuts the connection without a word, as a network does; the socket notices and connects again. */
  cut(): void {
    const { engine } = this.socket.io;
    (engine?.transport as unknown as { ws?: { terminate?: () => void } } | undefined)?.ws?.terminate?.();
  }

  close(): void {
    this.isClosed = true;
    this.socket.close();
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
