import { Injectable } from '@nestjs/common';
import { LIMITS } from '#libs/contracts';
import { uidOf } from '../calendar/index.js';
import { Cancellations } from '../cancellations/index.js';
import { MeetingChanges } from '../meeting-changes/index.js';
import { Clock } from '../platform/clock.js';
import { ProblemError } from '../platform/http/problem-error.js';
import type { CalendarReply } from './calendar-reply.reader.js';
import { type AnsweredMeeting, type CalendarAnswer, MailRepliesRepository } from './mail-replies.repository.js';
import type { AnswerKind } from './reply-answer.texts.js';

/** What came of a calendar's answer: refused as somebody else's, done, or what is to be said to it. */
export type ReplyOutcome = 'not-theirs' | 'done' | AnswerKind;

const ANSWERS: Record<string, CalendarAnswer | undefined> = {
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  TENTATIVE: 'tentative',
};

/** Does what a calendar answers, by the ways that the app goes: a no cancels, or asks a group to go on alone. */
@Injectable()
export class CalendarReplies {
  constructor(
    private readonly repository: MailRepliesRepository,
    private readonly cancellations: Cancellations,
    private readonly changes: MeetingChanges,
    private readonly clock: Clock,
  ) {}

  async take(accountId: string, meetingId: string, reply: CalendarReply): Promise<ReplyOutcome> {
    const meeting = await this.repository.findMeeting(accountId, meetingId, this.clock.now());
    if (!meeting || reply.uid !== uidOf({ id: meetingId }) || reply.attendee !== meeting.mail) return 'not-theirs';
    const answer = ANSWERS[reply.answer];
    if (!meeting.stands || meeting.attendeeId === null) return answer === 'declined' ? 'done' : 'off';
    if (reply.method === 'COUNTER') return 'counter';
    if (reply.method !== 'REPLY' || !answer || reply.sequence > meeting.sequence) return 'not-understood';
    if (reply.sequence < meeting.sequence) return 'outdated';
    if (isOvertaken(reply, meeting)) return 'done';
    const { sequence, stampedAt } = reply;
    await this.repository.noteAnswer(accountId, meetingId, { answer, sequence, stampedAt });
    if (answer === 'accepted') return 'done';
    if (answer === 'tentative') return 'tentative';
    const why = reply.comment.slice(0, LIMITS.message);
    if (meeting.people > 2) return this.leave(accountId, meetingId, meeting.attendeeId, why);
    return refusedAs('off', () => this.cancellations.cancel(accountId, meetingId, why), 'done');
  }

  private leave(accountId: string, meetingId: string, attendeeId: string, message: string): Promise<ReplyOutcome> {
    const wish = { leaving: [attendeeId], message };
    return refusedAs('by-hand', () => this.changes.propose(accountId, meetingId, wish), 'proposed');
  }
}

/** The calendar has said something later by now: mails overtake each other. */
const isOvertaken = (
  { sequence, stampedAt }: CalendarReply,
  { answeredSequence, answeredAt }: AnsweredMeeting,
): boolean => answeredSequence === sequence && answeredAt !== null && stampedAt < answeredAt;

/** Does it; what the rules refuse is said, and nothing has changed. */
async function refusedAs(
  refused: ReplyOutcome,
  work: () => Promise<unknown>,
  done: ReplyOutcome,
): Promise<ReplyOutcome> {
  try {
    await work();
    return done;
  } catch (error) {
    if (error instanceof ProblemError) return refused;
    throw error;
  }
}
