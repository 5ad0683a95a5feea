import { Injectable } from '@nestjs/common';
import type { Policy } from '../platform/auth/policy.js';
import { CardLinksRepository } from './card-links.repository.js';
import { CardsRepository } from './cards.repository.js';

/** May take a code back: whose card it shows. */
@Injectable()
export class OwnCardLink implements Policy {
  constructor(private readonly repository: CardLinksRepository) {}

  async allowed(accountId: string, linkIds: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(await this.repository.findOwned(accountId, linkIds));
  }
}

/** May change a card: whose it is. */
@Injectable()
export class HoldCard implements Policy {
  constructor(private readonly repository: CardsRepository) {}

  async allowed(accountId: string, cardIds: readonly string[]): Promise<ReadonlySet<string>> {
    const own = new Set((await this.repository.list(accountId)).map(({ id }) => id));
    return new Set(cardIds.filter((id) => own.has(id)));
  }
}
