import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Calendar } from '../calendar/index.js';
import { Meetings } from '../meetings/index.js';
import { CONFIG, type Config } from '../platform/config-token.js';
import type { Mail } from '../platform/mail/mail.js';
import { Mails } from '../platform/mail/mails.js';
import { calendarMail } from './calendar-mail.texts.js';
import { CalendarMailsRepository } from './calendar-mails.repository.js';

/** The kind of mail that carries a meeting for a calendar. */
export const CALENDAR_MAIL = 'calendar.meeting';

/** Writes what a calendar is told, as things stand when the mail leaves. */
@Injectable()
export class CalendarMailWriter implements OnModuleInit {
  constructor(
    private readonly repository: CalendarMailsRepository,
    private readonly calendar: Calendar,
    private readonly meetings: Meetings,
    private readonly mails: Mails,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.mails.define(CALENDAR_MAIL, ({ accountId, meetingId }) => this.compose(String(accountId), String(meetingId)));
  }

  private async compose(accountId: string, meetingId: string): Promise<Mail | undefined> {
    const reader = await this.repository.findReader(accountId, meetingId);
    if (!reader) return undefined;
    const meeting = await this.meetings.find(accountId, meetingId);
    const { method, content, sequence, takesAnswers } = await this.calendar.itip(accountId, meetingId);
    await this.repository.note(accountId, meetingId, sequence, method === 'REQUEST' ? 'request' : 'cancel');
    const url = new URL(`/e/${meeting.eventId}/meetings/${meeting.id}`, this.config.publicUrl).href;
    const told = calendarMail(reader, meeting, {
      isOff: method === 'CANCEL',
      isChanged: sequence > 0,
      takesAnswers,
      url,
    });
    return { ...told, calendar: { method, content }, answers: { accountId, kind: 'meeting', id: meetingId } };
  }
}
