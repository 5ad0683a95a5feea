import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { AccountLog, type LogEntry } from '../platform/events/account-log.js';
import { newId } from '../platform/ids.js';
import { type ShareWay, Shares } from '../shares/index.js';
import { ContactsRepository } from './contacts.repository.js';
import { EncountersRepository } from './encounters.repository.js';

/** One of two people who exchange cards, and what they give. */
export interface Side {
  accountId: string;
  /** Null where they give nothing any more: they have taken back meanwhile what they gave. */
  fieldIds: readonly string[] | null;
  /** What it came about by; a code, unless said. */
  how?: ShareWay;
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

  /**
   * Records that two people exchanged cards, in the transaction under way, which holds the locks on both; `at` where it
   * was earlier than now.
   */
  async exchangeCards(one: Side, other: Side, eventId: string | null, at = this.clock.now()): Promise<Recorded> {
    const pair = [one.accountId, other.accountId] as const;
    const meeting = await this.repository.findMeeting(pair, eventId, at);
    const id = newId();
    const where = { eventId, meetingId: null, placeId: null, ...meeting };
    await this.repository.insert({ id, pair, at, ...where });
    const told = [...(await this.give(one, other.accountId, id)), ...(await this.give(other, one.accountId, id))];
    await this.accountLog.recordEach(told);
    return { encounterId: id, meetingId: where.meetingId };
  }

  /** Those who were at a meeting that was held have met; a statement that says otherwise takes it back. Under the locks on all. */
  settleMeeting(meetingId: string): Promise<void> {
    return this.repository.settle(meetingId);
  }

  private async give(giver: Side, holderId: string, encounterId: string): Promise<LogEntry[]> {
    const { accountId: giverId, fieldIds, how = 'exchange' } = giver;
    if (fieldIds === null) return [];
    await this.shares.give({ giverId, holderId, fieldIds, encounterId, how });
    const added = await this.contacts.addFromShare(newId(), holderId, giverId, this.clock.now());
    if (!added) throw new Error('A share was given without a name.');
    const kind = added.isNew ? 'contact.added' : 'contact.changed';
    return [{ accountId: holderId, kind, ids: { contactId: added.contactId } }];
  }
}
