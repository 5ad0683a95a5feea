import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { MailReaders } from '../attendees/index.js';
import { Meetings } from '../meetings/index.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config-token.js';
import type { Notice, NoticeIds } from '../platform/notices/notice.js';
import { Notices } from '../platform/notices/notices.js';
import { bookedNotice, missedNotice, receivedNotice } from './request-notice.texts.js';
import { isOpen, type Request, stateAt } from './request.js';
import { RequestsRepository } from './requests.repository.js';

/** Whoever has the page open sees it at once; the mail is for the others, and leaves only if it still matters. */
const PATIENCE_MS = 5 * 60_000;
const OPEN_BEFORE_END_MS = 60 * 60_000;
/** The kind of notice that a request has arrived. */
export const RECEIVED = 'request.received';
const BOOKED = 'meeting.booked';

/** Notices about requests: one has arrived, one has become a meeting. */
@Injectable()
export class RequestNotices implements OnModuleInit {
  constructor(
    private readonly repository: RequestsRepository,
    private readonly meetings: Meetings,
    private readonly readers: MailReaders,
    private readonly notices: Notices,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.notices.define(RECEIVED, {
      subject: 'requests',
      mailWaitsMs: PATIENCE_MS,
      compose: (accountId, ids) => this.composeReceived(accountId, ids),
      openBy: (accountId, ids) => this.findOpenBy(accountId, ids),
    });
    this.notices.define(BOOKED, {
      subject: 'meetings',
      isInCalendarMail: true,
      mailWaitsMs: PATIENCE_MS,
      compose: (accountId, ids) => this.composeBooked(accountId, ids),
    });
  }

  /** Tells one who was asked. */
  tellReceived(requestId: string, accountId: string): Promise<void> {
    return this.notices.tell(accountId, RECEIVED, { requestId });
  }

  /** Tells one whose request became a meeting. */
  tellBooked(requestId: string, accountId: string): Promise<void> {
    return this.notices.tell(accountId, BOOKED, { requestId });
  }

  private async composeReceived(accountId: string, ids: NoticeIds): Promise<Notice | undefined> {
    const { request, reader } = await this.find(accountId, ids);
    const mine = request?.recipients.find((recipient) => recipient.accountId === accountId);
    if (!request || !reader || mine?.answer !== 'open' || !request.sender.isHere) return undefined;
    const state = stateAt(request, this.clock.now());
    // It ended while the quiet hours held this back: what is left to say is true, and leads on.
    if (state === 'expired') return missedNotice(reader, request, this.link(askPath(request)));
    if (!isOpen(state)) return undefined;
    return receivedNotice(reader, request, this.link(`/e/${request.eventId}/inbox`));
  }

  /** A request that nobody has seen must not end unseen. */
  private async findOpenBy(accountId: string, ids: NoticeIds): Promise<Date | undefined> {
    const { request } = await this.find(accountId, ids);
    return request && new Date(request.endsAt.getTime() - OPEN_BEFORE_END_MS);
  }

  private async composeBooked(accountId: string, ids: NoticeIds): Promise<Notice | undefined> {
    const { request, reader } = await this.find(accountId, ids);
    if (!request?.meeting || !reader) return undefined;
    const meeting = await this.meetings.find(accountId, request.meeting.id);
    if (meeting.state !== 'scheduled' || new Date(meeting.from) < this.clock.now()) return undefined;
    return bookedNotice(reader, meeting, this.link(`/e/${request.eventId}/agenda`));
  }

  private async find(accountId: string, { requestId = '' }: NoticeIds) {
    const request = await this.repository.find(accountId, requestId, this.clock.now());
    const reader = request && (await this.readers.find(accountId, request.eventId));
    return { request, reader };
  }

  private link(path: string): string {
    return new URL(path, this.config.publicUrl).href;
  }
}

const askPath = ({ eventId, sender }: Request): string => `/e/${eventId}/people/${sender.attendeeId}/ask`;
