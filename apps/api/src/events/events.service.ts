import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { sqlState, violatedConstraint } from '../platform/database/sql-errors.js';
import { cursorValues, type Page, pageOf } from '../platform/http/paging.js';
import type { PageQuery } from '../platform/http/paging.dto.js';
import { InvalidInput, NotFound } from '../platform/http/problems.js';
import { newId } from '../platform/ids.js';
import { DATES_DO_NOT_FIT, SlotsOutsideEvent, UNKNOWN_TIME_ZONE } from './event.errors.js';
import { EventNews } from './event-news.service.js';
import { canRun, type Event, type EventFacts } from './event.js';
import { type EventFrame, EventsRepository } from './events.repository.js';

/** What an organizer must say about a new event; the rest has defaults. */
export type NewEvent = Omit<EventFacts, 'matchingOpen' | 'requestHours' | 'requestsPerDay'>;

/** Events: made and changed by organizers, seen by whoever has to do with them. */
@Injectable()
export class Events {
  constructor(
    private readonly repository: EventsRepository,
    private readonly database: Database,
    private readonly news: EventNews,
  ) {}

  /** @throws InvalidInput */
  create(organizationId: string, accountId: string, event: NewEvent): Promise<Event> {
    if (!canRun(event.startsOn, event.endsOn)) throw new InvalidInput([DATES_DO_NOT_FIT]);
    return this.database.transaction(async () => {
      const id = newId();
      await knowingTheZone(() => this.repository.insert({ id, organizationId, ...event }));
      await this.news.tellChanged(id);
      return this.find(id, accountId);
    });
  }

  /** @throws NotFound */
  async find(eventId: string, accountId: string): Promise<Event> {
    const event = await this.repository.find(eventId, accountId);
    if (!event) throw new NotFound();
    return event;
  }

  async list(organizationId: string, accountId: string, { cursor, limit }: PageQuery): Promise<Page<Event>> {
    const rows = await this.repository.list(organizationId, accountId, cursorValues(cursor, 2), limit + 1);
    return pageOf(rows, limit, ({ startsOn, id }) => [startsOn, id]);
  }

  /** @throws InvalidInput, SlotsOutsideEvent */
  change(eventId: string, accountId: string, changes: Partial<EventFacts>): Promise<Event> {
    return this.database.transaction(async () => {
      const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
      if (Object.keys(given).length > 0) {
        await this.checkFrame(eventId, given);
        await knowingTheZone(() => this.repository.change(eventId, given));
        await this.news.tellChanged(eventId);
      }
      return this.find(eventId, accountId);
    });
  }

  /** When the event is, locked until the transaction ends: for whoever makes slots within it. @throws NotFound */
  async lockFrame(eventId: string): Promise<EventFrame> {
    const frame = await this.repository.lockFrame(eventId);
    if (!frame) throw new NotFound();
    return frame;
  }

  private async checkFrame(eventId: string, changes: Partial<EventFrame>): Promise<void> {
    const now = await this.lockFrame(eventId);
    const then = { ...now, ...changes };
    if (!canRun(then.startsOn, then.endsOn)) throw new InvalidInput([DATES_DO_NOT_FIT]);
    const isMoved = now.startsOn !== then.startsOn || now.endsOn !== then.endsOn || now.timeZone !== then.timeZone;
    const outside = isMoved ? await knowingTheZone(() => this.repository.countSlotsOutside(eventId, then)) : 0;
    if (outside > 0) throw new SlotsOutsideEvent(outside);
  }
}

const INVALID_PARAMETER = '22023';

async function knowingTheZone<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isUnknown = violatedConstraint(error) === 'known_time_zone' || sqlState(error) === INVALID_PARAMETER;
    throw isUnknown ? new InvalidInput([UNKNOWN_TIME_ZONE]) : error;
  }
}
