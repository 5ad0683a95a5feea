import { Injectable } from '@nestjs/common';
import { SuggestionTrigger } from '../attendees/index.js';
import { Cancellations } from '../cancellations/index.js';
import { Exchanges } from '../exchanges/index.js';
import { end, isOpen, RequestChanges, stateAt } from '../requests/index.js';
import { Shares } from '../shares/index.js';
import { BlocksRepository } from './blocks.repository.js';

/** What a block undoes between two people: what leaving every common event and ending every share would. */
@Injectable()
export class BlockEffects {
  constructor(
    private readonly repository: BlocksRepository,
    private readonly requests: RequestChanges,
    private readonly cancellations: Cancellations,
    private readonly shares: Shares,
    private readonly exchanges: Exchanges,
    private readonly suggestions: SuggestionTrigger,
  ) {}

  /** Everybody whose requests or meetings a block of `otherId` by the account changes, both of them included. */
  async concerned(accountId: string, otherId: string): Promise<string[]> {
    const asking = await this.repository.findAsking(accountId, otherId);
    return [accountId, otherId, ...asking.flatMap(({ accountIds }) => accountIds)];
  }

  /**
   * Undoes it, in the transaction under way, which holds the locks on all concerned. What the other has asked is left
   * alone: it runs to its date unanswered.
   */
  async undo(accountId: string, otherId: string): Promise<void> {
    await this.cancellations.cancelBetween(accountId, otherId);
    await this.withdraw(accountId, otherId);
    await this.exchanges.declineBetween(accountId, otherId);
    await this.shares.takeBackFrom(accountId, otherId);
    await this.renew(accountId, otherId);
  }

  /** The lists of both are made anew: each is to be on the other's no more, or may be again. */
  async renew(accountId: string, otherId: string): Promise<void> {
    for (const { eventId, attendeeIds } of await this.repository.findShared(accountId, otherId))
      await this.suggestions.changed(eventId, attendeeIds);
  }

  private async withdraw(accountId: string, otherId: string): Promise<void> {
    for (const { requestId } of await this.repository.findAsking(accountId, otherId)) {
      const { request, now } = await this.requests.lock(null, await this.requests.read(null, requestId));
      if (isOpen(stateAt(request, now))) {
        const deed = { act: 'withdraw' as const, by: request.senderId, message: null };
        await this.requests.save(request, end(request, 'withdrawn'), deed, now);
      }
    }
  }
}
