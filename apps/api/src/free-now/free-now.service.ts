import { Injectable } from '@nestjs/common';
import type { Presence } from '#libs/contracts';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { WakeBus } from '../platform/events/wake-bus.js';
import { NotFound } from '../platform/http/problems.js';
import { AsksRepository } from './asks.repository.js';
import { presentAsk } from './asks.service.js';
import type { FreeNowDto, SayFreeDto } from './free-now.dto.js';
import { FreeNowRepository } from './free-now.repository.js';

/** Who is free right now, and who shows whether they are there: of the moment, chosen by each, and kept nowhere. */
@Injectable()
export class FreeNow {
  constructor(
    private readonly repository: FreeNowRepository,
    private readonly asks: AsksRepository,
    private readonly database: Database,
    private readonly bus: WakeBus,
    private readonly clock: Clock,
  ) {}

  /** What one says of oneself, who is free and fits, and what is asked for right now. */
  async find(accountId: string, eventId: string): Promise<FreeNowDto> {
    const now = this.clock.now();
    await this.repository.touch(accountId, eventId, now);
    const asks = await this.asks.listOpen(accountId, eventId, now);
    return {
      me: await this.repository.findOwn(accountId, eventId, now),
      people: await this.repository.findFree(accountId, eventId, now),
      asks: asks.map(presentAsk),
    };
  }

  /** Says that one is free for some minutes, near a place or anywhere; whoever fits sees it at once. @throws NotFound */
  sayFree(accountId: string, eventId: string, { minutes, placeId }: SayFreeDto): Promise<FreeNowDto> {
    return this.change(accountId, eventId, async (now) => {
      if (placeId !== undefined && !(await this.repository.hasPlace(eventId, placeId))) throw new NotFound();
      const until = new Date(now.getTime() + minutes * 60_000);
      await this.repository.sayFree(accountId, eventId, until, placeId ?? null, now);
    });
  }

  /** Takes back that one is free. */
  stop(accountId: string, eventId: string): Promise<FreeNowDto> {
    return this.change(accountId, eventId, () => this.repository.endFree(eventId, [accountId]));
  }

  /** Lets others see whether one is there, or no longer. */
  setShows(accountId: string, eventId: string, shows: boolean): Promise<FreeNowDto> {
    return this.change(accountId, eventId, (now) => this.repository.setShows(accountId, eventId, shows, now));
  }

  /** Whether these attendees are there, as far as they show it; whoever asks is there as well. */
  async findPresences(
    accountId: string,
    eventId: string,
    attendeeIds: readonly string[],
  ): Promise<{ items: { attendeeId: string; presence: Presence | null }[] }> {
    const now = this.clock.now();
    await this.repository.touch(accountId, eventId, now);
    return { items: await this.repository.findPresences(accountId, eventId, attendeeIds, now) };
  }

  private change(accountId: string, eventId: string, work: (now: Date) => Promise<void>): Promise<FreeNowDto> {
    return this.database.transaction(async () => {
      await this.database.lockAccounts([accountId]);
      await work(this.clock.now());
      await this.tell(accountId, eventId);
      return this.find(accountId, eventId);
    });
  }

  /** Lets the open screens of the person, and of those who would see it, look again. */
  private async tell(accountId: string, eventId: string): Promise<void> {
    const lookers = await this.repository.findLookers(accountId, eventId);
    this.database.afterCommit(() => {
      for (const each of [accountId, ...lookers])
        this.bus.publishTick({ accountId: each, name: 'free-now.changed', data: { eventId } });
    });
  }
}
