import { Injectable } from '@nestjs/common';
import type { WishKind } from '#libs/contracts';
import { SuggestionTrigger } from '../attendees/index.js';
import { Database } from '../platform/database/database.js';
import { AccountLog } from '../platform/events/account-log.js';
import { NotFound } from '../platform/http/problems.js';
import type { Page } from '../platform/http/paging.js';
import { type Marking, type Wish, WishesRepository } from './wishes.repository.js';

/** The marks that attendees make on others, for themselves and the engine. */
@Injectable()
export class WishesService {
  constructor(
    private readonly repository: WishesRepository,
    private readonly database: Database,
    private readonly accountLog: AccountLog,
    private readonly suggestions: SuggestionTrigger,
  ) {}

  list(eventId: string, accountId: string, page: { cursor?: string; limit: number }): Promise<Page<Wish>> {
    return this.repository.list(eventId, accountId, page);
  }

  /** @throws NotFound where nobody of that id can be seen at the event */
  put(eventId: string, accountId: string, attendeeId: string, kind: WishKind): Promise<void> {
    return this.change(eventId, accountId, attendeeId, () => this.repository.put(eventId, accountId, attendeeId, kind));
  }

  /** Taking a mark away that is not there changes nothing. @throws NotFound where nobody has that id */
  remove(eventId: string, accountId: string, attendeeId: string): Promise<void> {
    return this.change(eventId, accountId, attendeeId, () => this.repository.remove(eventId, accountId, attendeeId));
  }

  private change(
    eventId: string,
    accountId: string,
    attendeeId: string,
    work: () => Promise<Marking | undefined>,
  ): Promise<void> {
    return this.database.transaction(async () => {
      const outcome = await work();
      if (!outcome) throw new NotFound();
      if (!outcome.isChanged) return;
      await this.accountLog.record([accountId], 'wish.changed', { eventId, attendeeId });
      await this.suggestions.changed(eventId, [outcome.markedBy]);
    });
  }
}
