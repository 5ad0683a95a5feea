import { Injectable } from '@nestjs/common';
import { LIMITS } from '#libs/contracts';
import { type EventFrame, EventNews, Events } from '../events/index.js';
import { Database } from '../platform/database/database.js';
import { cursorValues, type Page, pageOf } from '../platform/http/paging.js';
import type { PageQuery } from '../platform/http/paging.dto.js';
import { InvalidInput } from '../platform/http/problems.js';
import { GridOverlaps, outsideEvent, SlotsInUse, TooManySlots, tooShort } from './grid.errors.js';
import { GridRepository, type Slot } from './grid.repository.js';
import { countOf, findClashes, findOverlap, type Grid, slotsOf } from './grid.js';

/** The slots of an event: what people name when they ask for a meeting. */
@Injectable()
export class Grids {
  constructor(
    private readonly repository: GridRepository,
    private readonly database: Database,
    private readonly events: Events,
    private readonly news: EventNews,
  ) {}

  async list(eventId: string, { cursor, limit }: PageQuery): Promise<Page<Slot>> {
    const rows = await this.repository.list(eventId, cursorValues(cursor, 1), limit + 1);
    return pageOf(rows, limit, ({ from }) => [from.toISOString()]);
  }

  /** What the organizer said last; null before anybody did. */
  async findPlan(eventId: string): Promise<Grid | null> {
    return (await this.repository.findPlan(eventId)) ?? null;
  }

  /**
   * Replaces the grid, keeping slots that people have asked for or booked.
   * @throws InvalidInput, GridOverlaps, TooManySlots, SlotsInUse when the new grid cuts into one that is kept
   */
  put(eventId: string, grid: Grid): Promise<{ slots: Slot[]; kept: number }> {
    return this.database.transaction(async () => {
      const frame = await this.events.lockFrame(eventId);
      check(grid, frame);
      const wanted = slotsOf(grid, frame.timeZone);
      const kept = await this.repository.lockInUse(eventId);
      const clashes = findClashes(kept, wanted);
      if (clashes.length > 0) throw new SlotsInUse(clashes);
      await this.repository.replace(eventId, wanted, kept);
      await this.repository.keepPlan(eventId, grid);
      await this.news.tellChanged(eventId);
      const slots = await this.repository.list(eventId, [null], LIMITS.slotsPerEvent + kept.length);
      return { slots, kept: kept.length };
    });
  }
}

function check(grid: Grid, { startsOn, endsOn }: EventFrame): void {
  const { days } = grid;
  const outside = days.flatMap(({ date }, at) => (date < startsOn || date > endsOn ? [outsideEvent(at)] : []));
  const short = days.flatMap((day, at) => (countOf(day, grid) === 0 ? [tooShort(at)] : []));
  if (outside.length + short.length > 0) throw new InvalidInput([...outside, ...short]);
  const overlap = findOverlap(days);
  if (overlap !== undefined && days[overlap]) throw new GridOverlaps(days[overlap]);
  const slots = days.reduce((sum, day) => sum + countOf(day, grid), 0);
  if (slots > LIMITS.slotsPerEvent) throw new TooManySlots(slots);
}
