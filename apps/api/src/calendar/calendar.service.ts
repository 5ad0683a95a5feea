import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { hashToken, newToken } from '../platform/auth/token.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config-token.js';
import { NotFound } from '../platform/http/problems.js';
import type { CalendarLinkDto, NewCalendarLinkDto } from './calendar.dto.js';
import { CalendarRepository } from './calendar.repository.js';
import { writeFeed, writeMeeting } from './icalendar.text.js';

/** A person's meetings for the calendars that they use anyway. */
@Injectable()
export class Calendar {
  constructor(
    private readonly repository: CalendarRepository,
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

  async findLink(accountId: string): Promise<CalendarLinkDto> {
    return { madeAt: (await this.repository.findLink(accountId)) ?? null };
  }

  /** Makes a secret link; the one before it leads nowhere from then on. */
  async makeLink(accountId: string): Promise<NewCalendarLinkDto> {
    const token = newToken();
    await this.repository.keepLink(accountId, hashToken(token));
    return { url: new URL(`/api/calendar/${token}/treffpunkt.ics`, this.config.publicUrl).href };
  }

  removeLink(accountId: string): Promise<void> {
    return this.repository.removeLink(accountId);
  }
}
