import { Injectable } from '@nestjs/common';
import { LIMITS } from '#libs/contracts';
import { CardLinks, LinkEnded } from '../cards/index.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { AccountLog } from '../platform/events/account-log.js';
import { newId } from '../platform/ids.js';
import { type Exchange, stateAt } from './exchange.js';
import { ExchangeAgreement } from './exchange-agreement.service.js';
import { ExchangesRepository } from './exchanges.repository.js';

type Link = Awaited<ReturnType<CardLinks['open']>>;

const MINUTE_MS = 60_000;

/** Somebody has scanned a card and wants to exchange. */
@Injectable()
export class ExchangeProposals {
  constructor(
    private readonly repository: ExchangesRepository,
    private readonly agreement: ExchangeAgreement,
    private readonly links: CardLinks,
    private readonly database: Database,
    private readonly accountLog: AccountLog,
    private readonly clock: Clock,
  ) {}

  /**
   * Proposes an exchange to the one whose card was scanned, and gives its id. Two people have one open exchange at most:
   * proposing again changes what is given; where the other has already scanned the viewer's card, both have now said
   * yes. A link serves each person for one exchange.
   * @throws LinkEnded, OwnCard, InvalidInput
   */
  propose(viewerId: string, token: string, fieldIds: readonly string[]): Promise<string> {
    return this.database.transaction(async () => {
      const { accountId } = await this.links.open(viewerId, token);
      await this.database.lockAccounts([viewerId, accountId]);
      // Only under the locks is it certain that the link still stands and which exchange is open.
      const link = await this.links.open(viewerId, token);
      const open = await this.findOpen(viewerId, accountId);
      if (open) return this.answer(open, viewerId, link, fieldIds);
      const ended = await this.repository.findEndedByLink(viewerId, link.linkId);
      if (ended?.state === 'agreed') return ended.id;
      if (ended) throw new LinkEnded();
      return this.begin(viewerId, link, fieldIds);
    });
  }

  private async findOpen(viewerId: string, otherId: string): Promise<Exchange | undefined> {
    const open = await this.repository.lockOpenBetween(viewerId, otherId);
    const now = this.clock.now();
    if (!open || stateAt(open, now) === 'proposed') return open;
    await this.accountLog.record([viewerId, otherId], 'exchange.changed', { exchangeId: open.id });
    await this.repository.end(open.id, 'expired', now);
    return undefined;
  }

  private async answer(open: Exchange, viewerId: string, link: Link, fieldIds: readonly string[]): Promise<string> {
    await this.agreement.keep(open.id, viewerId, fieldIds);
    if (open.showerId === viewerId) {
      await this.agreement.conclude({ ...open, eventId: open.eventId ?? link.eventId });
      return open.id;
    }
    await this.repository.renew(open.id, link.linkId, link.eventId);
    await this.accountLog.record([open.showerId, open.scannerId], 'exchange.changed', { exchangeId: open.id });
    return open.id;
  }

  private async begin(
    viewerId: string,
    { linkId, accountId, eventId }: Link,
    fieldIds: readonly string[],
  ): Promise<string> {
    const at = this.clock.now();
    const id = newId();
    const endsAt = new Date(at.getTime() + LIMITS.exchangeMinutes * MINUTE_MS);
    await this.repository.insert({ id, showerId: accountId, scannerId: viewerId, linkId, eventId, at, endsAt });
    await this.agreement.keep(id, viewerId, fieldIds);
    const ids = { exchangeId: id };
    await this.accountLog.recordEach([
      { accountId, kind: 'exchange.proposed', ids },
      { accountId: viewerId, kind: 'exchange.changed', ids },
    ]);
    return id;
  }
}
