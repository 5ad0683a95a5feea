import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { AccountLog, type LogEntry } from '../platform/events/account-log.js';
import { newId } from '../platform/ids.js';
import { Shares } from '../shares/index.js';
import { ContactsRepository } from './contacts.repository.js';
import { EncountersRepository } from './encounters.repository.js';

/** One of two people who exchange cards, and what they give. */
export interface Side {
  accountId: string;
  fieldIds: readonly string[];
}

/** What came of an exchange of cards. */
export interface Recorded {
  encounterId: string;
  meetingId: string | null;
}

/** Two people meet: the fact, what each gives, and each in the other's address book. */
@Injectable()
export class Encounters {
  constructor(
    private readonly repository: EncountersRepository,
    private readonly contacts: ContactsRepository,
    private readonly shares: Shares,
    private readonly accountLog: AccountLog,
    private readonly clock: Clock,
  ) {}

  /** Records that two people exchanged cards, in the transaction under way, which holds the locks on both. */
  async exchangeCards(one: Side, other: Side, eventId: string | null): Promise<Recorded> {
    const at = this.clock.now();
    const pair = [one.accountId, other.accountId] as const;
    const meeting = await this.repository.findMeeting(pair, eventId, at);
    const id = newId();
    const where = { eventId, meetingId: null, placeId: null, ...meeting };
    await this.repository.insert({ id, pair, at, ...where });
    await this.shares.give({ giverId: pair[0], holderId: pair[1], fieldIds: one.fieldIds, encounterId: id });
    await this.shares.give({ giverId: pair[1], holderId: pair[0], fieldIds: other.fieldIds, encounterId: id });
    const told = [await this.addContact(pair[0], pair[1], at), await this.addContact(pair[1], pair[0], at)];
    await this.accountLog.recordEach(told);
    return { encounterId: id, meetingId: where.meetingId };
  }

  /** Those who were at a meeting that was held have met; a statement that says otherwise takes it back. Under the locks on all. */
  settleMeeting(meetingId: string): Promise<void> {
    return this.repository.settle(meetingId);
  }

  private async addContact(accountId: string, otherId: string, at: Date): Promise<LogEntry> {
    const added = await this.contacts.addFromShare(newId(), accountId, otherId, at);
    if (!added) throw new Error('A share was given without a name.');
    return { accountId, kind: added.isNew ? 'contact.added' : 'contact.changed', ids: { contactId: added.contactId } };
  }
}
