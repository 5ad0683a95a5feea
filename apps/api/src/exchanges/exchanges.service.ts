import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { AccountLog } from '../platform/events/account-log.js';
import { NotFound } from '../platform/http/problems.js';
import { cursorValues, type Page, pageOf, type PageQuery } from '../platform/http/paging.js';
import { type Exchange, type SeenExchange, seenAt, stateAt } from './exchange.js';
import { ExchangeAgreement } from './exchange-agreement.service.js';
import { ExchangeEnded } from './exchanges.errors.js';
import { ExchangesRepository } from './exchanges.repository.js';

/** Exchanges of cards after they were proposed. */
@Injectable()
export class Exchanges {
  constructor(
    private readonly repository: ExchangesRepository,
    private readonly agreement: ExchangeAgreement,
    private readonly database: Database,
    private readonly accountLog: AccountLog,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound */
  async find(viewerId: string, exchangeId: string): Promise<SeenExchange> {
    const seen = await this.repository.findSeen(viewerId, exchangeId);
    if (!seen) throw new NotFound();
    return seenAt(seen, this.clock.now());
  }

  /** The viewer's exchanges, the newest first; `isOpen` leaves those that wait. */
  async list(viewerId: string, isOpen: boolean, { cursor, limit }: PageQuery): Promise<Page<SeenExchange>> {
    const [after = null] = cursorValues(cursor, 1);
    const now = this.clock.now();
    const seen = await this.repository.list(viewerId, isOpen, after, limit + 1, now);
    return pageOf(
      seen.map((exchange) => seenAt(exchange, now)),
      limit,
      ({ id }) => [id],
    );
  }

  /**
   * The one who showed the card agrees and says what they give: only now are both cards given.
   * @throws ExchangeEnded, InvalidInput, NotFound
   */
  agree(viewerId: string, exchangeId: string, fieldIds: readonly string[]): Promise<SeenExchange> {
    return this.database.transaction(async () => {
      const exchange = await this.lockOpen(exchangeId);
      await this.agreement.keep(exchangeId, viewerId, fieldIds);
      await this.agreement.conclude(exchange);
      return this.find(viewerId, exchangeId);
    });
  }

  /** Either side ends it without anything given. @throws ExchangeEnded, NotFound */
  decline(viewerId: string, exchangeId: string): Promise<SeenExchange> {
    return this.database.transaction(async () => {
      const { showerId, scannerId } = await this.lockOpen(exchangeId);
      await this.repository.end(exchangeId, 'declined', this.clock.now());
      await this.accountLog.record([showerId, scannerId], 'exchange.changed', { exchangeId });
      return this.find(viewerId, exchangeId);
    });
  }

  /** Ends what waits between two people, in the transaction under way, which holds the locks on both. */
  async declineBetween(one: string, other: string): Promise<void> {
    const now = this.clock.now();
    const open = await this.repository.lockOpenBetween(one, other);
    if (!open || stateAt(open, now) !== 'proposed') return;
    await this.repository.end(open.id, 'declined', now);
    await this.accountLog.record([one, other], 'exchange.changed', { exchangeId: open.id });
  }

  private async lockOpen(exchangeId: string): Promise<Exchange> {
    const sides = await this.repository.findSides(exchangeId);
    if (!sides) throw new NotFound();
    await this.database.lockAccounts([sides.showerId, sides.scannerId]);
    const exchange = await this.repository.lock(exchangeId);
    if (!exchange) throw new NotFound();
    const state = stateAt(exchange, this.clock.now());
    if (state !== 'proposed') throw new ExchangeEnded(state);
    return exchange;
  }
}
