import { Injectable } from '@nestjs/common';
import type { PolicyRule } from '#libs/contracts';
import { EventNews, Events } from '../events/index.js';
import { Database } from '../platform/database/database.js';
import { sqlState } from '../platform/database/sql-errors.js';
import { InvalidInput, NotFound } from '../platform/http/problems.js';
import { EventPoliciesRepository, type KeptPolicy, type PeopleQuestion } from './event-policies.repository.js';
import { RuledOut, UNKNOWN_PAIR, UNTIL_BEFORE_FROM } from './event-policy.errors.js';
import type { EventPolicy, PolicyChoices } from './event-policy.js';

const FOREIGN_KEY_VIOLATION = '23503';
const CHECK_VIOLATION = '23514';

/** What an organizer rules about who meets whom, when and where; and whether it lets people meet. */
@Injectable()
export class EventPolicies {
  constructor(
    private readonly repository: EventPoliciesRepository,
    private readonly database: Database,
    private readonly events: Events,
    private readonly news: EventNews,
  ) {}

  /** The policy with what can be chosen from. @throws NotFound */
  async find(eventId: string): Promise<KeptPolicy & PolicyChoices> {
    const policy = await this.repository.find(eventId);
    if (!policy) throw new NotFound();
    return policy;
  }

  /** Rules anew; what is agreed already stands. @throws InvalidInput, NotFound */
  put(eventId: string, policy: EventPolicy): Promise<KeptPolicy & PolicyChoices> {
    const { requestsFrom, requestsUntil } = policy;
    if (requestsFrom && requestsUntil && requestsUntil <= requestsFrom) throw new InvalidInput([UNTIL_BEFORE_FROM]);
    return this.database.transaction(async () => {
      await this.events.lockFrame(eventId);
      await knowingThePairs(() => this.repository.put(eventId, policy));
      await this.news.tellChanged(eventId);
      return this.find(eventId);
    });
  }

  /** Refuses where the event does not let these people meet, whatever the time. @throws RuledOut */
  async requireMayMeet(question: PeopleQuestion): Promise<void> {
    const rule = await this.repository.findRuledOut(question);
    if (rule) throw await this.ruledOut(question.eventId, rule);
  }

  /** Refuses where an attendee may send no request now, or none to these. @throws RuledOut */
  async requireMayAsk(eventId: string, askerId: string, recipientIds: readonly string[], now: Date): Promise<void> {
    const rule = await this.repository.findUnsendable(eventId, askerId, now);
    if (rule) throw await this.ruledOut(eventId, rule);
    await this.requireMayMeet({ eventId, askerId, attendeeIds: [askerId, ...recipientIds] });
  }

  private async ruledOut(eventId: string, rule: PolicyRule): Promise<RuledOut> {
    return new RuledOut(rule, await this.find(eventId));
  }
}

async function knowingThePairs(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const isUnknown = [FOREIGN_KEY_VIOLATION, CHECK_VIOLATION].includes(sqlState(error) ?? '');
    throw isUnknown ? new InvalidInput([UNKNOWN_PAIR]) : error;
  }
}
