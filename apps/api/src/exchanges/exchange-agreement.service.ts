import { Injectable } from '@nestjs/common';
import { Cards } from '../cards/index.js';
import { Encounters } from '../contacts/index.js';
import { Clock } from '../platform/clock.js';
import { AccountLog } from '../platform/events/account-log.js';
import { Shares } from '../shares/index.js';
import type { Exchange } from './exchange.js';
import { ExchangesRepository } from './exchanges.repository.js';

/** What two people who exchange cards say: first what each gives, then that it is given. */
@Injectable()
export class ExchangeAgreement {
  constructor(
    private readonly repository: ExchangesRepository,
    private readonly cards: Cards,
    private readonly shares: Shares,
    private readonly encounters: Encounters,
    private readonly accountLog: AccountLog,
    private readonly clock: Clock,
  ) {}

  /** Makes the card of somebody who is asked and has never opened it. */
  async prepare(accountId: string): Promise<void> {
    await this.cards.of(accountId);
  }

  /** Keeps what one side wants to give; nothing is given by it. @throws InvalidInput for a field that is not theirs */
  async keep(exchangeId: string, accountId: string, fieldIds: readonly string[]): Promise<void> {
    await this.cards.of(accountId);
    const own = await this.shares.ownFields(accountId, fieldIds, 'giveFieldIds');
    await this.repository.setFields(exchangeId, accountId, own);
  }

  /** Gives what both sides have chosen, in the transaction under way, which holds the locks on both. */
  async conclude({ id, showerId, scannerId, eventId, afterMeetingId }: Exchange): Promise<void> {
    const how = afterMeetingId === null ? 'exchange' : 'meeting';
    // The first entry in the logs goes to both, so that no two changes take their logs in different orders.
    await this.accountLog.record([showerId, scannerId], 'exchange.changed', { exchangeId: id });
    const { encounterId, meetingId } = await this.encounters.exchangeCards(
      { accountId: showerId, fieldIds: await this.repository.findFields(id, showerId), how },
      { accountId: scannerId, fieldIds: await this.repository.findFields(id, scannerId), how },
      eventId,
    );
    await this.repository.agree(id, encounterId, meetingId, this.clock.now());
  }
}
