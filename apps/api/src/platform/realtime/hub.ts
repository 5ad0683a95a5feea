import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Socket } from 'socket.io';
import type { AccountEvent } from '#libs/contracts';
import { AccountLog } from '../events/account-log.js';
import type { Delivered, Tick } from '../events/note.js';
import { WakeBus } from '../events/wake-bus.js';
import { SessionsRepository } from '../auth/sessions.repository.js';
import type { Viewer } from '../auth/viewer.js';
import { Log } from '../log.js';

interface Hosted {
  sockets: Map<Socket, Viewer>;
  /** The last number sent to the sockets here. */
  seq: number;
  isReading: boolean;
  isDirty: boolean;
}

const POLL_MS = 1_000;

/** The accounts whose screens are open at this process, and how far each has been told. */
@Injectable()
export class Hub implements OnApplicationShutdown {
  private readonly hosted = new Map<string, Hosted>();
  private poll: NodeJS.Timeout | undefined;
  private isPolling = false;

  constructor(
    private readonly accountLog: AccountLog,
    private readonly sessions: SessionsRepository,
    private readonly bus: WakeBus,
    private readonly log: Log,
  ) {}

  /** Begins to listen to the bus and to poll; only a process with the realtime role calls it. */
  open(): void {
    this.bus.on('delivered', (entries) => entries.forEach((entry) => this.deliver(entry)));
    this.bus.on('wake', (accountIds) => accountIds.forEach((id) => void this.read(id)));
    this.bus.on('sessionsEnded', (ids) => this.endSessions(new Set(ids)));
    this.bus.on('ticks', (ticks) => ticks.forEach((tick) => this.tick(tick)));
    this.poll = setInterval(() => void this.look(), POLL_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.poll);
  }

  /** How many sockets an account has at this process. */
  countOf(accountId: string): number {
    return this.hosted.get(accountId)?.sockets.size ?? 0;
  }

  /**
   * Takes a socket in. What came before `seq` is the socket's own to ask for, by number; so that nothing falls between
   * the two, it was read before the socket could ask.
   */
  add(viewer: Viewer, socket: Socket, seq: number): void {
    const entry = this.hosted.get(viewer.accountId) ?? { sockets: new Map(), seq, isReading: false, isDirty: false };
    this.hosted.set(viewer.accountId, entry);
    entry.sockets.set(socket, viewer);
  }

  remove(viewer: Viewer, socket: Socket): void {
    const entry = this.hosted.get(viewer.accountId);
    entry?.sockets.delete(socket);
    if (entry?.sockets.size === 0) this.hosted.delete(viewer.accountId);
  }

  private deliver({ accountId, event }: Delivered): void {
    const entry = this.hosted.get(accountId);
    if (!entry) return;
    if (event.seq === entry.seq + 1 && !entry.isReading) this.send(entry, event);
    else if (event.seq > entry.seq) void this.read(accountId);
  }

  /** Sends what the log has beyond the last number sent, in order; at most one read an account at a time. */
  private async read(accountId: string): Promise<void> {
    const entry = this.hosted.get(accountId);
    if (!entry) return;
    if (entry.isReading) {
      entry.isDirty = true;
      return;
    }
    entry.isReading = true;
    try {
      do {
        entry.isDirty = false;
        await this.catchUp(accountId, entry);
      } while (entry.isDirty);
    } catch (error) {
      this.log.failure('an account log could not be read; the poll tries again', error);
    } finally {
      entry.isReading = false;
    }
  }

  private async catchUp(accountId: string, entry: Hosted): Promise<void> {
    for (let more = true; more;) {
      const answer = await this.accountLog.after(accountId, entry.seq);
      for (const event of answer.events) this.send(entry, event);
      if (answer.reset) entry.seq = answer.last;
      more = answer.more;
    }
  }

  private send(entry: Hosted, event: AccountEvent): void {
    entry.seq = event.seq;
    for (const socket of entry.sockets.keys()) socket.emit('account.event', event);
  }

  private tick({ accountId, name, data }: Tick): void {
    for (const socket of this.hosted.get(accountId)?.sockets.keys() ?? []) socket.emit(name, data);
  }

  private endSessions(sessionIds: ReadonlySet<string>): void {
    for (const { sockets } of this.hosted.values())
      for (const [socket, viewer] of sockets)
        if (sessionIds.has(viewer.sessionId)) {
          socket.emit('account.signed-out', {});
          socket.disconnect(true);
        }
  }

  private async look(): Promise<void> {
    if (this.isPolling || this.hosted.size === 0) return;
    this.isPolling = true;
    try {
      const last = await this.accountLog.lastOf([...this.hosted.keys()]);
      for (const [accountId, seq] of last)
        if (seq > (this.hosted.get(accountId)?.seq ?? seq)) void this.read(accountId);
      const sessionIds = [...this.hosted.values()].flatMap(({ sockets }) =>
        [...sockets.values()].map((v) => v.sessionId),
      );
      this.endSessions(new Set(await this.sessions.findEnded(sessionIds)));
    } catch (error) {
      this.log.failure('the poll of account logs failed', error);
    } finally {
      this.isPolling = false;
    }
  }
}
