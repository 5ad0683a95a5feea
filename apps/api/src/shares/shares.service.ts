import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { AccountLog, type LogEntry } from '../platform/events/account-log.js';
import { InvalidInput, NotFound } from '../platform/http/problems.js';
import { cursorValues, type Page, pageOf, type PageQuery } from '../platform/http/paging.js';
import { newId } from '../platform/ids.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { FOREIGN_FIELD, UNTIL_IS_PAST } from './shares.errors.js';
import {
  type GivenShare,
  type PastShare,
  type SeenField,
  type ShareParties,
  type ShareWay,
  SharesRepository,
} from './shares.repository.js';

/** Shares ended by the clock in one go; the next minute takes the rest. */
const LAPSED_AT_ONCE = 500;

/** What others see of a person: given, narrowed and taken back by that person alone. */
@Injectable()
export class Shares implements OnModuleInit {
  constructor(
    private readonly repository: SharesRepository,
    private readonly database: Database,
    private readonly accountLog: AccountLog,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.handleEvery('* * * * *', 'shares.end', () => this.endLapsed());
  }

  /**
   * The fields somebody wants to give, with their name, which always goes along.
   * @throws InvalidInput for the input field `input` where one is not theirs
   */
  async ownFields(accountId: string, fieldIds: readonly string[], input: string): Promise<string[]> {
    const own = await this.repository.findOwnFields(accountId, fieldIds);
    const known = new Set(own.map(({ id }) => id));
    if (!fieldIds.every((id) => known.has(id))) throw new InvalidInput([{ field: input, ...FOREIGN_FIELD }]);
    return [...known];
  }

  /** Gives fields to somebody, in the transaction under way: a share that stands is widened by them. */
  async give(share: {
    giverId: string;
    holderId: string;
    fieldIds: readonly string[];
    encounterId: string;
    how?: ShareWay;
  }): Promise<void> {
    const { giverId, holderId, fieldIds, encounterId, how = 'exchange' } = share;
    const at = this.clock.now();
    await this.repository.endLapsedBetween(giverId, holderId, at);
    const shareId = await this.repository.begin({ id: newId(), giverId, holderId, encounterId, how, at });
    await this.repository.addFields(shareId, giverId, fieldIds);
  }

  /** What the account gives; with `fieldId` only the shares that carry that field. */
  async list(
    accountId: string,
    { cursor, limit, fieldId }: PageQuery & { fieldId?: string },
  ): Promise<Page<GivenShare>> {
    const [after = null] = cursorValues(cursor, 1);
    const shares = await this.repository.list(accountId, after, limit + 1, { fieldId });
    return pageOf(shares, limit, ({ id }) => [id]);
  }

  /** What the holder of a share sees of its giver at this moment. */
  preview(accountId: string, shareId: string): Promise<SeenField[]> {
    return this.repository.listSeen(accountId, shareId);
  }

  /** What was shared once, of which copies are left that nobody can fetch back. */
  async listPast(accountId: string, { cursor, limit }: PageQuery): Promise<Page<PastShare>> {
    const [after = null] = cursorValues(cursor, 1);
    return pageOf(await this.repository.listPast(accountId, after, limit + 1), limit, ({ id }) => [id]);
  }

  /** Leaves exactly `fieldIds` (and the name) in the share, and sets its end, where given. @throws NotFound, InvalidInput */
  change(accountId: string, shareId: string, to: { fieldIds?: string[]; until?: Date | null }): Promise<GivenShare> {
    const { fieldIds, until } = to;
    if (until && until <= this.clock.now()) throw new InvalidInput([UNTIL_IS_PAST]);
    return this.database.transaction(async () => {
      const parties = await this.lock(accountId, shareId);
      if (fieldIds)
        await this.repository.setFields(shareId, accountId, await this.ownFields(accountId, fieldIds, 'fieldIds'));
      if (until !== undefined) await this.repository.setUntil(shareId, until);
      await this.tell([parties]);
      const [share] = await this.repository.list(accountId, null, 1, { shareId });
      if (!share) throw new NotFound();
      return share;
    });
  }

  /** Takes a share back: what it showed is gone from the other's contact at once. @throws NotFound */
  async takeBack(accountId: string, shareId: string): Promise<void> {
    await this.database.transaction(async () => {
      const parties = await this.lock(accountId, shareId);
      await this.repository.end(shareId, this.clock.now());
      await this.tell([parties]);
    });
  }

  /** Takes back what one gives another, if anything, in the transaction under way, which holds the locks on both. */
  async takeBackFrom(giverId: string, holderId: string): Promise<void> {
    const standing = await this.repository.findStanding(giverId, holderId);
    if (standing === undefined) return;
    await this.repository.end(standing, this.clock.now());
    await this.tell([{ id: standing, giverId, holderId }]);
  }

  /** Ends the shares whose date has come. */
  async endLapsed(): Promise<void> {
    await this.database.transaction(async () => {
      await this.tell(await this.repository.endLapsed(this.clock.now(), LAPSED_AT_ONCE));
    });
  }

  private async lock(accountId: string, shareId: string): Promise<ShareParties> {
    const found = await this.repository.findParties(accountId, shareId);
    if (!found) throw new NotFound();
    await this.database.lockAccounts([found.giverId, found.holderId]);
    if (!(await this.repository.findParties(accountId, shareId))) throw new NotFound();
    return found;
  }

  /** Both sides hear of it: the giver's list of shares, and each one's contact. */
  private async tell(shares: readonly ShareParties[]): Promise<void> {
    const pairs = shares.map(({ giverId, holderId }) => [giverId, holderId] as const);
    const held = await this.repository.touchContacts(pairs, this.clock.now());
    const entries: LogEntry[] = [
      ...shares.flatMap(({ id: shareId, giverId, holderId }) =>
        [giverId, holderId].map((accountId) => ({ accountId, kind: 'share.changed' as const, ids: { shareId } })),
      ),
      ...held.map(({ accountId, contactId }) => ({ accountId, kind: 'contact.changed' as const, ids: { contactId } })),
    ];
    await this.accountLog.recordEach(entries);
  }
}
