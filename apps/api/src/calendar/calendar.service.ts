import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { hashToken, newToken } from '../platform/auth/token.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config-token.js';
import { NotFound } from '../platform/http/problems.js';
import { ReplyAddresses } from '../platform/mail/reply-addresses.js';
import { type CalendarLinkDto, NewCalendarLinkDto } from './calendar.dto.js';
import { CalendarRepository } from './calendar.repository.js';
import { writeFeed, writeMeeting } from './icalendar.text.js';
import { writeItip } from './itip.text.js';

/** What a calendar is told by mail. */
export interface ItipFile {
  method: 'REQUEST' | 'CANCEL';
  content: string;
  sequence: number;
  /** Whether the calendar's answer would be understood. */
  takesAnswers: boolean;
}

/** A person's meetings for the calendars that they use anyway. */
@Injectable()
export class Calendar {
  constructor(
    private readonly repository: CalendarRepository,
    private readonly replies: ReplyAddresses,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The whole calendar that a secret link leads to, with a tag that changes when it does. @throws NotFound */
  async feed(token: string): Promise<{ text: string; tag: string }> {
    const calendar = await this.repository.findByLink(hashToken(token), this.clock.now());
    if (!calendar) throw new NotFound();
    const text = writeFeed(calendar.meetings, { locale: calendar.locale, publicUrl: this.config.publicUrl });
    return { text, tag: `"${createHash('sha256').update(text).digest('base64url')}"` };
  }

  /** One meeting as a file. @throws NotFound */
  async file(accountId: string, meetingId: string): Promise<string> {
    const calendar = await this.repository.findOne(accountId, meetingId);
    const [meeting] = calendar?.meetings ?? [];
    if (!calendar || !meeting) throw new NotFound();
    return writeMeeting(meeting, { locale: calendar.locale, publicUrl: this.config.publicUrl });
  }

  /**
   * What a person's calendar is to be told of a meeting now, as a file that it takes in by itself; for whom the meeting no
   * longer is, that it is off, and nothing else. @throws NotFound
   */
  async itip(accountId: string, meetingId: string): Promise<ItipFile> {
    const own = await this.repository.findOne(accountId, meetingId);
    const calendar = own?.meetings.length ? own : await this.repository.findAny(accountId, meetingId);
    const [known] = calendar?.meetings ?? [];
    if (!calendar || !known) throw new NotFound();
    const isMine = calendar === own;
    const meeting = isMine ? known : { ...known, others: [], purpose: '' };
    const { locale, mail, name } = calendar;
    const method = isMine && meeting.state === 'scheduled' ? 'REQUEST' : 'CANCEL';
    const reply = await this.replies.findOrMake({ accountId, kind: 'meeting', id: meetingId });
    const parties = {
      method,
      organizer: reply ?? addressIn(this.config.mailFrom),
      attendee: { mail, name },
      takesAnswers: reply !== undefined,
      now: this.clock.now(),
    } as const;
    const content = writeItip(meeting, { locale, publicUrl: this.config.publicUrl }, parties);
    return { method, content, sequence: meeting.sequence, takesAnswers: reply !== undefined };
  }

  /** The account's meetings, each as a file under its id: all of them, or those with these ids. */
  async files(accountId: string, meetingIds?: readonly string[]): Promise<{ id: string; text: string }[]> {
    const calendar = await this.repository.findAll(accountId, meetingIds);
    if (!calendar) return [];
    const reader = { locale: calendar.locale, publicUrl: this.config.publicUrl };
    return calendar.meetings.map((meeting) => ({ id: meeting.id, text: writeMeeting(meeting, reader) }));
  }

  async findLink(accountId: string): Promise<CalendarLinkDto> {
    return { madeAt: (await this.repository.findLink(accountId)) ?? null };
  }

  /** Makes a secret link; the one before it leads nowhere from then on. */
  async makeLink(accountId: string): Promise<NewCalendarLinkDto> {
    const token = newToken();
    await this.repository.keepLink(accountId, hashToken(token));
    const { href: url } = new URL(`/api/calendar/${token}/treffpunkt.ics`, this.config.publicUrl);
    return Object.assign(new NewCalendarLinkDto(), { url });
  }

  removeLink(accountId: string): Promise<void> {
    return this.repository.removeLink(accountId);
  }
}

/** The bare address of a sender such as `Treffpunkt <hello@example.org>`. */
const addressIn = (sender: string): string => /<([^<>]+)>\s*$/.exec(sender)?.[1] ?? sender;
