import { Injectable } from '@nestjs/common';
import { LIMITS } from '#libs/contracts';
import { Bookings } from '../meetings/index.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { NotFound } from '../platform/http/problems.js';
import { ChangeEnded, ChangeLost } from './change.errors.js';
import { companyOf, isLastYes, type MeetingChange, stateAt, timesLeft } from './change.js';
import { ChangeNotices } from './change.notices.js';
import { ChangeNews } from './change-news.service.js';
import { ChangesRepository } from './changes.repository.js';

/** Answers to proposals: each one atomic step under the locks of all concerned. */
@Injectable()
export class ChangeAnswers {
  constructor(
    private readonly repository: ChangesRepository,
    private readonly bookings: Bookings,
    private readonly database: Database,
    private readonly told: ChangeNews,
    private readonly notices: ChangeNotices,
    private readonly clock: Clock,
  ) {}

  /**
   * Says yes; the last yes moves the meeting: its old bookings end and the new ones begin in this transaction. Saying yes
   * again to what was agreed changes nothing.
   * @throws ChangeEnded, ChangeLost (nothing is kept then: the proposal stays open, the meeting as it was)
   */
  agree(accountId: string, changeId: string): Promise<MeetingChange> {
    return this.under(accountId, changeId, async (change, concerned, now) => {
      if (change.state === 'agreed') return;
      const me = meIn(change);
      requireOpen(change, now);
      await this.repository.answer(changeId, accountId, 'yes', null, now);
      if (!isLastYes(change, me)) return this.told.tellAnswered(change, concerned);
      await this.repository.end(changeId, 'agreed', null, now);
      await this.move(change, now);
      await this.told.tellMoved(change, concerned);
      for (const to of concerned) if (to !== accountId) await this.notices.tellMoved(changeId, to);
    });
  }

  /** Says no, which ends the proposal; the meeting stays as it was. @throws ChangeEnded */
  decline(accountId: string, changeId: string, message?: string): Promise<MeetingChange> {
    return this.under(accountId, changeId, async (change, concerned, now) => {
      requireOpen(change, now);
      await this.repository.answer(changeId, accountId, 'no', message || null, now);
      await this.repository.end(changeId, 'declined', meIn(change), now);
      await this.told.tellAnswered(change, concerned);
    });
  }

  /** Takes an own proposal back. @throws ChangeEnded */
  withdraw(accountId: string, changeId: string): Promise<MeetingChange> {
    return this.under(accountId, changeId, async (change, concerned, now) => {
      requireOpen(change, now);
      await this.repository.end(changeId, 'withdrawn', meIn(change), now);
      await this.told.tellAnswered(change, concerned);
    });
  }

  private under(
    accountId: string,
    changeId: string,
    step: (change: MeetingChange, concerned: string[], now: Date) => Promise<void>,
  ): Promise<MeetingChange> {
    return this.database.transaction(async () => {
      const concerned = await this.repository.findConcerned(changeId);
      await this.database.lockAccounts(concerned);
      await step(await this.read(accountId, changeId), concerned, this.clock.now());
      return this.read(accountId, changeId);
    });
  }

  private async read(accountId: string, changeId: string): Promise<MeetingChange> {
    const change = await this.repository.find(accountId, changeId);
    if (!change) throw new NotFound();
    return change;
  }

  private async move(change: MeetingChange, now: Date): Promise<void> {
    const { meetingId, slotId, place } = change;
    const attendeeIds = companyOf(change);
    const time = { slotId, from: new Date(change.from), to: new Date(change.to) };
    const outcome = await this.bookings.move([{ meetingId, ...time, placeId: place?.id ?? null, attendeeIds }]);
    if (outcome === 'moved') return;
    const left = await this.repository.findTimes({ meetingId, attendeeIds }, now, LIMITS.slotsPerRequest);
    throw new ChangeLost(timesLeft(left));
  }
}

function requireOpen(change: MeetingChange, now: Date): void {
  const state = stateAt(change, now);
  if (state !== 'open') throw new ChangeEnded(state);
}

function meIn({ people }: MeetingChange): string {
  const me = people.find(({ isMe }) => isMe);
  if (!me) throw new NotFound();
  return me.attendeeId;
}
