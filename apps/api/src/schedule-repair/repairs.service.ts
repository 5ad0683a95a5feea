import { Injectable } from '@nestjs/common';
import { Cancellations } from '../cancellations/index.js';
import { Bookings, type Move } from '../meetings/index.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { NotFound } from '../platform/http/problems.js';
import { newId } from '../platform/ids.js';
import type { ApplyRepairDto, ProposeRepairDto, ScheduleRepairDto } from './repair.dto.js';
import { RepairApplied, RepairStale } from './repair.errors.js';
import { type Breakage, planRepair, type RepairInput, type RepairPlan } from './repair.js';
import { RepairNews } from './repair-news.service.js';
import { type KeptMove, type KeptRepair, RepairsRepository, type Standing } from './repairs.repository.js';

/** Mending a schedule: what broke is said, the smallest change is shown, and applied as shown or not at all. */
@Injectable()
export class ScheduleRepairs {
  constructor(
    private readonly repository: RepairsRepository,
    private readonly bookings: Bookings,
    private readonly cancellations: Cancellations,
    private readonly database: Database,
    private readonly news: RepairNews,
    private readonly clock: Clock,
  ) {}

  /** Works out the smallest change and keeps it, so that what is applied is what was seen. @throws NotFound where something is not said */
  async propose(accountId: string, eventId: string, wish: ProposeRepairDto): Promise<ScheduleRepairDto> {
    const now = this.clock.now();
    const input = await this.repository.findInput(eventId, now);
    const broken = breakageOf(wish);
    const plan = await planRepair(input, broken, wish.most);
    const { moves, unplaced } = keptOf(input, plan);
    const id = newId();
    await this.repository.insert({
      id,
      eventId,
      isApplied: false,
      accountId,
      broken,
      moves,
      unplaced,
      proposedAt: now,
    });
    return this.show(id);
  }

  /** @throws NotFound */
  async show(repairId: string): Promise<ScheduleRepairDto> {
    const shown = await this.repository.show(repairId);
    if (!shown) throw new NotFound();
    return shown;
  }

  /**
   * Applies a repair in one transaction, under the locks of everybody whose meetings it changes, and tells them. Where a
   * meeting is not as it was when it was shown, or a time or place is gone, nothing moves.
   * @throws RepairStale, RepairApplied
   */
  apply(accountId: string, repairId: string, { cancels, reason }: ApplyRepairDto): Promise<ScheduleRepairDto> {
    return this.database.transaction(async () => {
      const ids = meetingsOf(await this.read(repairId));
      const before = await this.repository.findStanding(ids);
      await this.database.lockAccounts(before.flatMap(({ accountIds }) => accountIds));
      const repair = await this.read(repairId);
      if (repair.isApplied) throw new RepairApplied();
      const now = this.clock.now();
      const standing = new Map((await this.repository.findStanding(ids)).map((each) => [each.meetingId, each]));
      if (!repair.moves.every((move) => isAsShown(move, standing.get(move.meetingId), now))) throw new RepairStale();
      if (cancels) {
        const off = repair.unplaced.filter((id) => standing.has(id));
        await this.cancellations.cancelAll(accountId, off, reason || null);
      }
      if (repair.moves.length > 0 && (await this.bookings.move(repair.moves.map(moveOf))) !== 'moved')
        throw new RepairStale();
      await this.repository.setApplied(repairId, now);
      await this.news.tellMoved(repair, standing);
      return this.show(repairId);
    });
  }

  private async read(repairId: string): Promise<KeptRepair> {
    const repair = await this.repository.find(repairId);
    if (!repair) throw new NotFound();
    return repair;
  }
}

const meetingsOf = ({ moves, unplaced }: KeptRepair): string[] => [
  ...moves.map(({ meetingId }) => meetingId),
  ...unplaced,
];

/** Each kind with what it needs. @throws NotFound where that is not said */
function breakageOf({ kind, attendeeId, placeId, until }: ProposeRepairDto): Breakage {
  if (kind === 'ill' && attendeeId !== undefined) return { kind, attendeeId };
  if (kind === 'late' && attendeeId !== undefined && until !== undefined) return { kind, attendeeId, until };
  if (kind === 'overrun' && until !== undefined) return { kind, until };
  if (kind === 'place' && placeId !== undefined) return { kind, placeId, until: until ?? null };
  throw new NotFound();
}

function keptOf(
  { slots, meetings }: RepairInput,
  { moves, unplaced }: RepairPlan,
): Pick<KeptRepair, 'moves' | 'unplaced'> {
  const slotOf = new Map(slots.map((slot) => [slot.id, slot]));
  const meetingOf = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const kept = moves.flatMap(({ meetingId, slotId, placeId }): KeptMove[] => {
    const meeting = meetingOf.get(meetingId);
    const [was, will] = [slotOf.get(meeting?.slotId ?? ''), slotOf.get(slotId)];
    if (!meeting || !was || !will) return [];
    const before = { from: was.from.toISOString(), to: was.to.toISOString(), placeId: meeting.placeId };
    const after = { slotId, from: will.from.toISOString(), to: will.to.toISOString(), placeId };
    return [{ meetingId, attendeeIds: meeting.attendeeIds, before, after }];
  });
  return { moves: kept, unplaced };
}

function isAsShown({ before, after }: KeptMove, now: Standing | undefined, instant: Date): boolean {
  if (!now || new Date(after.from) <= instant) return false;
  const isSame = Date.parse(now.from) === Date.parse(before.from) && now.placeId === before.placeId;
  return isSame;
}

const moveOf = ({ meetingId, attendeeIds, after }: KeptMove): Move => ({
  meetingId,
  slotId: after.slotId,
  from: new Date(after.from),
  to: new Date(after.to),
  placeId: after.placeId,
  attendeeIds,
});
