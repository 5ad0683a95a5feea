import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type MailReader, MailReaders, nameOf, whenIn } from '../attendees/index.js';
import { type Meeting, Meetings } from '../meetings/index.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config-token.js';
import type { Notice, NoticeIds } from '../platform/notices/notice.js';
import { Notices } from '../platform/notices/notices.js';
import { RepairsRepository } from './repairs.repository.js';

const MOVED = 'meeting.moved-by-repair';

/** The notice that a meeting was moved by whoever mends the schedule; it leaves at once. */
@Injectable()
export class RepairNotices implements OnModuleInit {
  constructor(
    private readonly repository: RepairsRepository,
    private readonly meetings: Meetings,
    private readonly readers: MailReaders,
    private readonly notices: Notices,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.notices.define(MOVED, {
      subject: 'meetings',
      isInCalendarMail: true,
      compose: (accountId, ids) => this.compose(accountId, ids),
    });
  }

  tellMoved(repairId: string, meetingId: string, accountId: string): Promise<void> {
    return this.notices.tell(accountId, MOVED, { repairId, meetingId });
  }

  private async compose(accountId: string, { repairId = '', meetingId = '' }: NoticeIds): Promise<Notice | undefined> {
    const repair = await this.repository.find(repairId);
    const move = repair?.moves.find((each) => each.meetingId === meetingId);
    const meeting = await this.meetings.find(accountId, meetingId);
    if (!move || meeting.state !== 'scheduled' || new Date(meeting.from) <= this.clock.now()) return undefined;
    const reader = await this.readers.find(accountId, meeting.eventId);
    const url = new URL(`/e/${meeting.eventId}/meetings/${meeting.id}`, this.config.publicUrl).href;
    return reader && movedNotice(reader, meeting, new Date(move.before.from), url);
  }
}

function movedNotice(reader: MailReader, meeting: Meeting, was: Date, url: string): Notice {
  const { mail: to, locale, eventName, addressForm } = reader;
  const who = meeting.people
    .filter(({ isMe, isHere }) => !isMe && isHere)
    .map(nameOf)
    .join(', ');
  const now = `${whenIn(reader, new Date(meeting.from))}, ${meeting.place.name}`;
  if (locale === 'en')
    return {
      to,
      locale,
      subject: `Your meeting with ${who} has moved`,
      brief: now,
      paragraphs: [
        `The organizers of ${eventName} had to move your meeting with ${who}:`,
        now,
        `It was to be on ${whenIn(reader, was)}. If that does not suit you, propose another time or cancel it.`,
      ],
      button: { label: 'See the meeting', url },
      reason: `You get this mail because you take part in ${eventName} and had arranged this meeting.`,
    };
  const isFormal = addressForm === 'sie';
  return {
    to,
    locale,
    subject: `${isFormal ? 'Ihr' : 'Dein'} Treffen mit ${who} ist verschoben`,
    brief: now,
    paragraphs: [
      `Das Team von „${eventName}“ musste ${isFormal ? 'Ihr' : 'dein'} Treffen mit ${who} verschieben:`,
      now,
      isFormal
        ? `Bisher war es am ${whenIn(reader, was)}. Passt es nicht, schlagen Sie eine andere Zeit vor oder sagen Sie ab.`
        : `Bisher war es am ${whenIn(reader, was)}. Passt es nicht, schlag eine andere Zeit vor oder sag ab.`,
    ],
    button: { label: 'Treffen ansehen', url },
    reason: isFormal
      ? `Sie erhalten diese Mail, weil Sie an „${eventName}“ teilnehmen und zu diesem Treffen verabredet waren.`
      : `Du bekommst diese Mail, weil du an „${eventName}“ teilnimmst und zu diesem Treffen verabredet warst.`,
  };
}
