import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type MailReader, MailReaders, nameOf, whenIn } from '../attendees/index.js';
import { type Meeting, Meetings } from '../meetings/index.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config-token.js';
import type { Notice, NoticeIds } from '../platform/notices/notice.js';
import { Notices } from '../platform/notices/notices.js';

const LATE = 'meeting.late';

/** The notice that somebody comes late; it leaves at once, since somebody may be waiting at a table. */
@Injectable()
export class LateNotices implements OnModuleInit {
  constructor(
    private readonly meetings: Meetings,
    private readonly readers: MailReaders,
    private readonly notices: Notices,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.notices.define(LATE, { subject: 'meetings', compose: (accountId, ids) => this.compose(accountId, ids) });
  }

  tellLate(meetingId: string, attendeeId: string, accountId: string): Promise<void> {
    return this.notices.tell(accountId, LATE, { meetingId, attendeeId });
  }

  private async compose(accountId: string, { meetingId = '', attendeeId }: NoticeIds): Promise<Notice | undefined> {
    const meeting = await this.meetings.find(accountId, meetingId);
    const by = meeting.people.find((person) => person.attendeeId === attendeeId && person.isHere);
    if (!by?.lateMinutes || meeting.state !== 'scheduled' || new Date(meeting.to) <= this.clock.now()) return undefined;
    const reader = await this.readers.find(accountId, meeting.eventId);
    const url = new URL(`/e/${meeting.eventId}/meetings/${meeting.id}`, this.config.publicUrl).href;
    return reader && lateNotice(reader, meeting, { who: nameOf(by), minutes: by.lateMinutes, url });
  }
}

function lateNotice(
  reader: MailReader,
  { from, place }: Meeting,
  { who, minutes, url }: { who: string; minutes: number; url: string },
): Notice {
  const { mail: to, locale, eventName, addressForm } = reader;
  const which = `${whenIn(reader, new Date(from))}, ${place.name}`;
  if (locale === 'en') {
    const said = `${who} will be ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} late`;
    return {
      to,
      locale,
      subject: said,
      brief: which,
      paragraphs: [`${said}:`, which],
      button: { label: 'See the meeting', url },
      reason: `You get this mail because you have arranged this meeting at ${eventName}.`,
    };
  }
  const said = `${who} kommt ${minutes} ${minutes === 1 ? 'Minute' : 'Minuten'} später`;
  return {
    to,
    locale,
    subject: said,
    brief: which,
    paragraphs: [`${said}:`, which],
    button: { label: 'Treffen ansehen', url },
    reason:
      addressForm === 'sie'
        ? `Sie erhalten diese Mail, weil Sie bei „${eventName}“ zu diesem Treffen verabredet sind.`
        : `Du bekommst diese Mail, weil du bei „${eventName}“ zu diesem Treffen verabredet bist.`,
  };
}
