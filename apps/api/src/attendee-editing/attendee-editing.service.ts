import { Injectable } from '@nestjs/common';
import { SuggestionTrigger } from '../attendees/index.js';
import { Database } from '../platform/database/database.js';
import { AccountLog } from '../platform/events/account-log.js';
import { NotFound } from '../platform/http/problems.js';
import { newId } from '../platform/ids.js';
import { ProfileService } from '../profiles/index.js';
import type { AttendeeEntry, EditableAttendee } from './attendee-editing.js';
import { mailIsTheirs, mailTaken } from './attendee-editing.errors.js';
import { AttendeeEditingRepository } from './attendee-editing.repository.js';

/** The list of an event by hand, by the rules of an import: a mail once, and what a person has edited is theirs. */
@Injectable()
export class AttendeeEditing {
  constructor(
    private readonly repository: AttendeeEditingRepository,
    private readonly database: Database,
    private readonly profiles: ProfileService,
    private readonly accountLog: AccountLog,
    private readonly suggestions: SuggestionTrigger,
  ) {}

  /** @throws NotFound */
  async find(eventId: string, attendeeId: string): Promise<EditableAttendee> {
    const attendee = await this.repository.find(eventId, attendeeId);
    if (!attendee) throw new NotFound();
    return attendee;
  }

  /** Puts somebody on the list; nothing is sent. @throws InvalidInput where the mail is on it */
  add(eventId: string, entry: AttendeeEntry): Promise<EditableAttendee> {
    return this.locked(eventId, async () => {
      if (await this.repository.findByMail(eventId, entry.mail)) throw mailTaken();
      const id = newId();
      await this.repository.insert(eventId, id, entry);
      return this.find(eventId, id);
    });
  }

  /** Writes what is given, but for what the person has edited. @throws NotFound, InvalidInput */
  change(eventId: string, attendeeId: string, entry: Partial<AttendeeEntry>): Promise<EditableAttendee> {
    return this.locked(eventId, async () => {
      const before = await this.find(eventId, attendeeId);
      if (entry.mail !== undefined && entry.mail !== before.mail) await this.checkMail(eventId, before, entry.mail);
      // They may sign in at this very moment: a sign-in waits for no list.
      if (!(await this.repository.change(eventId, attendeeId, entry))) throw mailIsTheirs();
      const after = await this.find(eventId, attendeeId);
      if (JSON.stringify(after) !== JSON.stringify(before)) await this.tell(eventId, after);
      return after;
    });
  }

  /** Takes somebody off the list; for whoever has joined it is as if they had left. @throws NotFound */
  remove(eventId: string, attendeeId: string): Promise<void> {
    return this.database.transaction(async () => {
      const attendee = await this.find(eventId, attendeeId);
      const isUnjoined = attendee.state === 'imported' || attendee.state === 'invited';
      if (isUnjoined && (await this.takeOff(eventId, attendee))) return;
      const { accountId } = await this.find(eventId, attendeeId);
      // Who is in or was in has an account: the table says so.
      if (accountId !== null) await this.profiles.leave(eventId, accountId);
    });
  }

  private takeOff(eventId: string, attendee: EditableAttendee): Promise<boolean> {
    return this.locked(eventId, async () => {
      const isGone = await this.repository.deleteUnjoined(eventId, attendee.id);
      if (isGone) await this.tell(eventId, attendee);
      return isGone;
    });
  }

  private async checkMail(eventId: string, { accountId }: EditableAttendee, mail: string): Promise<void> {
    if (accountId !== null) throw mailIsTheirs();
    if (await this.repository.findByMail(eventId, mail)) throw mailTaken();
  }

  private async tell(eventId: string, { id, accountId, state }: EditableAttendee): Promise<void> {
    if (accountId !== null) await this.accountLog.record([accountId], 'attendee.changed', { eventId, attendeeId: id });
    if (state === 'joined') await this.suggestions.changed(eventId, [id]);
  }

  /** Neither an import nor another hand writes what this one has not seen. */
  private locked<T>(eventId: string, work: () => Promise<T>): Promise<T> {
    return this.database.transaction(async () => {
      await this.repository.lockList(eventId);
      return work();
    });
  }
}
