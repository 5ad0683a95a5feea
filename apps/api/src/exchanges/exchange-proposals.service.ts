import { Injectable } from '@nestjs/common';
import { LIMITS } from '#libs/contracts';
import { CardLinks, LinkEnded } from '../cards/index.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { AccountLog } from '../platform/events/account-log.js';
import { newId } from '../platform/ids.js';
import { type Exchange, stateAt } from './exchange.js';
import { ExchangeAgreement } from './exchange-agreement.service.js';
import { NotMet } from './exchanges.errors.js';
import { ExchangesRepository } from './exchanges.repository.js';

/** What an exchange comes from: a code that was scanned, or a meeting. */
interface Origin {
  /** The other one, who agrees or not. */
  accountId: string;
  linkId: string | null;
  eventId: string | null;
  afterMeetingId: string | null;
}

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
      const origin = { ...link, afterMeetingId: null };
      const open = await this.findOpen(viewerId, accountId);
      if (open) return this.answer(open, viewerId, origin, fieldIds);
      const ended = await this.repository.findEndedByLink(viewerId, link.linkId);
      if (ended?.state === 'agreed') return ended.id;
      if (ended) throw new LinkEnded();
      return this.begin(viewerId, origin, fieldIds);
    });
  }

  /**
   * Proposes an exchange to somebody the viewer has just met, and gives its id; where the other proposed one already,
   * both have now said yes. @throws NotMet, InvalidInput
   */
  proposeAfter(viewerId: string, meetingId: string, attendeeId: string, fieldIds: readonly string[]): Promise<string> {
    return this.database.transaction(async () => {
      const find = () => this.repository.findMet(viewerId, meetingId, attendeeId, this.clock.now());
      const found = await find();
      if (!found) throw new NotMet();
      await this.database.lockAccounts([viewerId, found.accountId]);
      // Only under the locks is it certain that no block came in between.
      const met = await find();
      if (!met) throw new NotMet();
      await this.agreement.prepare(met.accountId);
      const origin = { ...met, linkId: null, afterMeetingId: meetingId };
      const open = await this.findOpen(viewerId, met.accountId);
      return open ? this.answer(open, viewerId, origin, fieldIds) : this.begin(viewerId, origin, fieldIds);
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

  private async answer(open: Exchange, viewerId: string, origin: Origin, fieldIds: readonly string[]): Promise<string> {
    await this.agreement.keep(open.id, viewerId, fieldIds);
    if (open.showerId === viewerId) {
      await this.agreement.conclude({ ...open, eventId: open.eventId ?? origin.eventId });
      return open.id;
    }
    if (origin.linkId !== null) await this.repository.renew(open.id, origin.linkId, origin.eventId);
    await this.accountLog.record([open.showerId, open.scannerId], 'exchange.changed', { exchangeId: open.id });
    return open.id;
  }

  private async begin(
    viewerId: string,
    { linkId, accountId, eventId, afterMeetingId }: Origin,
    fieldIds: readonly string[],
  ): Promise<string> {
    const at = this.clock.now();
    const id = newId();
    const endsAt = new Date(at.getTime() + LIMITS.exchangeMinutes * MINUTE_MS);
    await this.repository.insert({
      id,
      showerId: accountId,
      scannerId: viewerId,
      linkId,
      eventId,
      at,
      endsAt,
      afterMeetingId,
    });
    await this.agreement.keep(id, viewerId, fieldIds);
    const ids = { exchangeId: id };
    await this.accountLog.recordEach([
      { accountId, kind: 'exchange.proposed', ids },
      { accountId: viewerId, kind: 'exchange.changed', ids },
    ]);
    return id;
  }
}
