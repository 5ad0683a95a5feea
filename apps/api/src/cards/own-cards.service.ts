import { Injectable } from '@nestjs/common';
import { LIMITS } from '#libs/contracts';
import { Shares } from '../shares/index.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { AccountLog } from '../platform/events/account-log.js';
import { InvalidInput, NotFound } from '../platform/http/problems.js';
import { newId } from '../platform/ids.js';
import { CardsFull, LastCard } from './cards.errors.js';
import { CardsRepository, type NamedCard } from './cards.repository.js';
import { Cards } from './cards.service.js';

/** A person's several cards over the one set of their fields. */
@Injectable()
export class OwnCards {
  constructor(
    private readonly repository: CardsRepository,
    private readonly cards: Cards,
    private readonly shares: Shares,
    private readonly database: Database,
    private readonly accountLog: AccountLog,
    private readonly clock: Clock,
  ) {}

  /** All cards in the person's order; there is always one. */
  async list(accountId: string): Promise<NamedCard[]> {
    await this.cards.of(accountId);
    return this.repository.list(accountId);
  }

  /** @throws CardsFull, InvalidInput for a field that is not theirs */
  make(accountId: string, title: string, fieldIds: readonly string[]): Promise<NamedCard[]> {
    return this.change(accountId, async (cards) => {
      if (cards.length >= LIMITS.cards) throw new CardsFull();
      const cardId = newId();
      await this.repository.insert(cardId, accountId, title, false);
      await this.repository.putOnCard(cardId, accountId, await this.shares.ownFields(accountId, fieldIds, 'fieldIds'));
    });
  }

  /** Renames a card, chooses its fields, makes it the one that is shown. @throws InvalidInput, NotFound */
  rework(
    accountId: string,
    cardId: string,
    { title, fieldIds, isDefault }: { title?: string; fieldIds?: string[]; isDefault?: boolean },
  ): Promise<NamedCard[]> {
    return this.change(accountId, async (cards) => {
      if (!cards.some(({ id }) => id === cardId)) throw new NotFound();
      if (title !== undefined) await this.repository.rename(cardId, title);
      if (fieldIds) {
        const own = await this.shares.ownFields(accountId, fieldIds, 'fieldIds');
        await this.repository.putOnCard(cardId, accountId, own);
      }
      if (isDefault) await this.repository.setDefault(accountId, cardId);
    });
  }

  /** Puts all cards into another order. @throws InvalidInput where it is not all of them */
  order(accountId: string, cardIds: readonly string[]): Promise<NamedCard[]> {
    return this.change(accountId, async (cards) => {
      const known = new Set(cards.map(({ id }) => id));
      if (cardIds.length !== known.size || !cardIds.every((id) => known.has(id))) throw new InvalidInput([NOT_ALL]);
      await this.repository.order(accountId, cardIds);
    });
  }

  /** Deletes a card; its links end, its fields and shares stay. @throws LastCard, NotFound */
  remove(accountId: string, cardId: string): Promise<NamedCard[]> {
    return this.change(accountId, async (cards) => {
      const card = cards.find(({ id }) => id === cardId);
      if (!card) throw new NotFound();
      const next = cards.find(({ id }) => id !== cardId);
      if (!next) throw new LastCard();
      await this.repository.delete(accountId, cardId, this.clock.now());
      if (card.isDefault) await this.repository.setDefault(accountId, next.id);
    });
  }

  private change(accountId: string, work: (cards: NamedCard[]) => Promise<void>): Promise<NamedCard[]> {
    return this.database.transaction(async () => {
      await this.database.lockAccounts([accountId]);
      await work(await this.list(accountId));
      await this.accountLog.record([accountId], 'card.changed', {});
      return this.repository.list(accountId);
    });
  }
}

const NOT_ALL = {
  field: 'cardIds',
  code: 'isAllCards',
  detail: { de: 'Erwartet werden alle eigenen Karten.', en: 'All of your cards are expected.' },
};
