import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { MailReaders } from '../attendees/index.js';
import { Meetings } from '../meetings/index.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config-token.js';
import type { JobPayload } from '../platform/jobs/jobs.js';
import type { Mail } from '../platform/mail/mail.js';
import { Mails } from '../platform/mail/mails.js';
import { bookedMail, receivedMail } from './request-mail.texts.js';
import { isOpen, stateAt } from './request.js';
import { RequestsRepository } from './requests.repository.js';

/** Whoever has the page open sees it at once; the mail is for the others, and leaves only if it still matters. */
const PATIENCE_MS = 5 * 60_000;
const RECEIVED = 'request.received';
const BOOKED = 'meeting.booked';

/** Mails about requests: one has arrived, one has become a meeting. */
@Injectable()
export class RequestMails implements OnModuleInit {
  constructor(
    private readonly repository: RequestsRepository,
    private readonly meetings: Meetings,
    private readonly readers: MailReaders,
    private readonly mails: Mails,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.mails.define(RECEIVED, (payload) => this.writeReceived(payload));
    this.mails.define(BOOKED, (payload) => this.writeBooked(payload));
  }

  /** Queues the mail to one who was asked. */
  queueReceived(requestId: string, accountId: string, now: Date): Promise<void> {
    return this.queue(RECEIVED, requestId, accountId, now);
  }

  /** Queues the mail to one whose request became a meeting. */
  queueBooked(requestId: string, accountId: string, now: Date): Promise<void> {
    return this.queue(BOOKED, requestId, accountId, now);
  }

  private queue(kind: string, requestId: string, accountId: string, now: Date): Promise<void> {
    const runAt = new Date(now.getTime() + PATIENCE_MS);
    return this.mails.queue(kind, { requestId, accountId }, { key: `${kind}:${requestId}:${accountId}`, runAt });
  }

  private async writeReceived(payload: JobPayload): Promise<Mail | undefined> {
    const { accountId, request, reader } = await this.find(payload);
    const mine = request?.recipients.find((recipient) => recipient.accountId === accountId);
    if (!request || !reader || mine?.answer !== 'open' || !request.sender.isHere) return undefined;
    if (!isOpen(stateAt(request, this.clock.now()))) return undefined;
    return receivedMail(reader, request, this.link(`/e/${request.eventId}/inbox`));
  }

  private async writeBooked(payload: JobPayload): Promise<Mail | undefined> {
    const { accountId, request, reader } = await this.find(payload);
    if (!request?.meeting || !reader) return undefined;
    const meeting = await this.meetings.find(accountId, request.meeting.id);
    if (meeting.state !== 'scheduled' || new Date(meeting.from) < this.clock.now()) return undefined;
    return bookedMail(reader, meeting, this.link(`/e/${request.eventId}/agenda`));
  }

  private async find(payload: JobPayload) {
    const accountId = String(payload['accountId']);
    const request = await this.repository.find(accountId, String(payload['requestId']), this.clock.now());
    const reader = request && (await this.readers.find(accountId, request.eventId));
    return { accountId, request, reader };
  }

  private link(path: string): string {
    return new URL(path, this.config.publicUrl).href;
  }
}
