import { Injectable } from '@nestjs/common';
import { Encounters } from '../contacts/index.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { AccountLog } from '../platform/events/account-log.js';
import { NotFound } from '../platform/http/problems.js';
import type { MeetingAfterDto, MeetingReviewDto, ReviewMeetingDto, StateMeetingDto } from './statement.dto.js';
import { NotBegun, NothingStated } from './statement.errors.js';
import { type MeetingAfter, StatementsRepository } from './statements.repository.js';

/** What people say of their meetings once these have begun: whether they took place, and what they were worth. */
@Injectable()
export class MeetingStatements {
  constructor(
    private readonly repository: StatementsRepository,
    private readonly encounters: Encounters,
    private readonly database: Database,
    private readonly accountLog: AccountLog,
    private readonly clock: Clock,
  ) {}

  /** What was said of a meeting, and one's own notes. @throws NotFound */
  async find(accountId: string, meetingId: string): Promise<MeetingAfterDto> {
    return present(await this.read(accountId, meetingId));
  }

  /**
   * Says whether a meeting took place, and who was not there; said anew, it takes the place of what one said before. What
   * the others say stays theirs. A meeting that was held is an encounter of those who were there.
   * @throws NotBegun, NotFound where somebody named was not to come
   */
  state(accountId: string, meetingId: string, { tookPlace, missing }: StateMeetingDto): Promise<MeetingAfterDto> {
    return this.database.transaction(async () => {
      const concerned = await this.repository.findAccounts(meetingId);
      await this.database.lockAccounts(concerned);
      const { attendeeId, eventId, canState, peopleIds } = await this.read(accountId, meetingId);
      if (!canState) throw new NotBegun();
      if (missing.some((id) => !peopleIds.includes(id))) throw new NotFound();
      const now = this.clock.now();
      await this.repository.state(meetingId, attendeeId, tookPlace, missing, now);
      await this.encounters.settleMeeting(meetingId);
      await this.accountLog.record(concerned, 'meeting.stated', { meetingId, eventId });
      return this.find(accountId, meetingId);
    });
  }

  /** Keeps one's own thoughts about a meeting; what is left out stays as it was. @throws NothingStated, NotFound */
  review(accountId: string, meetingId: string, change: ReviewMeetingDto): Promise<MeetingAfterDto> {
    return this.database.transaction(async () => {
      const concerned = await this.repository.findAccounts(meetingId);
      await this.database.lockAccounts(concerned);
      const { attendeeId, eventId, statements, review } = await this.read(accountId, meetingId);
      if (!statements.some(({ isMine }) => isMine)) throw new NothingStated();
      const next = changed(review, change);
      await this.repository.review(meetingId, attendeeId, next, this.clock.now());
      const isTold = next.keepsTouch === true || review?.keepsTouch === true;
      await this.accountLog.record(isTold ? concerned : [accountId], 'meeting.stated', { meetingId, eventId });
      return this.find(accountId, meetingId);
    });
  }

  private async read(accountId: string, meetingId: string): Promise<MeetingAfter> {
    const after = await this.repository.find(accountId, meetingId, this.clock.now());
    if (!after) throw new NotFound();
    return after;
  }
}

const NONE: MeetingReviewDto = { worth: null, note: null, promise: null, promiseDue: null, keepsTouch: null };

/** What was not said stays; an empty text takes away what was there; a promise goes with its date. */
function changed(before: MeetingReviewDto | null, change: ReviewMeetingDto): MeetingReviewDto {
  const said = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  const next: MeetingReviewDto = { ...NONE, ...before, ...said };
  const promise = next.promise || null;
  return { ...next, note: next.note || null, promise, promiseDue: promise === null ? null : next.promiseDue };
}

const present = ({
  meetingId,
  outcome,
  canState,
  statements,
  review,
  keepingTouch,
}: MeetingAfter): MeetingAfterDto => ({
  meetingId,
  outcome,
  canState,
  statements,
  review,
  keepingTouch,
});
