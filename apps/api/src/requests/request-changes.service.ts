import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { AccountLog } from '../platform/events/account-log.js';
import { NotFound } from '../platform/http/problems.js';
import { Jobs } from '../platform/jobs/jobs.js';
import type { Deed, Negotiation, Request } from './request.js';
import { RequestNotices } from './request.notices.js';
import { RequestsRepository } from './requests.repository.js';

/** The job that looks for open requests which a new meeting has left without a common time. */
export const RECONSIDER = 'requests.reconsider';

/** What every change of a request has in common: the locks first, the state read under them, everybody told. */
@Injectable()
export class RequestChanges {
  constructor(
    private readonly repository: RequestsRepository,
    private readonly database: Database,
    private readonly accountLog: AccountLog,
    private readonly jobs: Jobs,
    private readonly notices: RequestNotices,
    private readonly clock: Clock,
  ) {}

  /** The request as it stands now, in the eyes of the account, or of nobody in particular. @throws NotFound */
  async read(accountId: string | null, requestId: string): Promise<Request> {
    const request = await this.repository.find(accountId, requestId, this.clock.now());
    if (!request) throw new NotFound();
    return request;
  }

  /** Takes the locks on everybody concerned and reads the request again. @throws NotFound */
  async lock(accountId: string | null, before: Request): Promise<{ request: Request; now: Date }> {
    await this.database.lockAccounts(accountsOf(before));
    return { request: await this.read(accountId, before.id), now: this.clock.now() };
  }

  /** Keeps the grid from giving up these slots while an answer that names them is under way. */
  holdSlots(slotIds: readonly string[]): Promise<void> {
    return this.repository.holdSlots(slotIds);
  }

  /** Whether a block stands between two of these attendees. */
  areApart(attendeeIds: readonly string[]): Promise<boolean> {
    return this.repository.areApart(attendeeIds);
  }

  /** Tells of a new request: its sender, and whom it has reached; one that waits in line has reached nobody. */
  async tellSent(request: { id: string; eventId: string }, sender: string, reached: readonly string[]): Promise<void> {
    const ids = { requestId: request.id, eventId: request.eventId };
    await this.accountLog.record(reached, 'request.received', ids);
    for (const accountId of reached) await this.notices.tellReceived(request.id, accountId);
    await this.accountLog.record([sender], 'request.changed', ids);
  }

  /** Keeps what came of an answer or of time, and tells those whom the request has reached. */
  async save(request: Request, next: Negotiation, deed: Deed, now: Date): Promise<void> {
    const ids = { requestId: request.id, eventId: request.eventId };
    const reached = request.arrivedAt === null ? [request.sender.accountId] : accountsOf(request);
    await this.repository.save(request.id, next, deed, now);
    await this.accountLog.record(reached, 'request.changed', ids);
  }

  /** Lets a request that waited in line reach its recipients. */
  async arrive(request: Request, next: Negotiation, now: Date): Promise<void> {
    await this.save(request, next, { act: 'arrive', by: null, message: null }, now);
    const recipients = request.recipients.map(({ accountId }) => accountId);
    await this.accountLog.record(recipients, 'request.received', { requestId: request.id, eventId: request.eventId });
    for (const accountId of recipients) await this.notices.tellReceived(request.id, accountId);
  }

  /** Tells the people of a meeting that it is booked, those who did not answer last by mail too. */
  async announce(request: Request, meetingId: string, attendeeIds: readonly string[], by: string): Promise<void> {
    const people = [request.sender, ...request.recipients].filter(({ attendeeId }) => attendeeIds.includes(attendeeId));
    const accounts = people.map(({ accountId }) => accountId);
    const ids = { meetingId, requestId: request.id, eventId: request.eventId };
    await this.accountLog.record(accounts, 'meeting.booked', ids);
    for (const { attendeeId, accountId } of people)
      if (attendeeId !== by) await this.notices.tellBooked(request.id, accountId);
    await this.jobs.add(RECONSIDER, { meetingId });
  }
}

const accountsOf = ({ sender, recipients }: Request): string[] =>
  [sender, ...recipients].map(({ accountId }) => accountId);
