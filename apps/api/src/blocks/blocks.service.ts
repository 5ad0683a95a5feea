import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { AccountLog } from '../platform/events/account-log.js';
import { NotFound } from '../platform/http/problems.js';
import type { Page } from '../platform/http/paging.js';
import { newId } from '../platform/ids.js';
import { BlockEffects } from './block-effects.service.js';
import { type Block, BlocksRepository, type Other } from './blocks.repository.js';

/** Keeping somebody away, silently and in all events at once. */
@Injectable()
export class Blocks {
  constructor(
    private readonly repository: BlocksRepository,
    private readonly effects: BlockEffects,
    private readonly database: Database,
    private readonly accountLog: AccountLog,
    private readonly clock: Clock,
  ) {}

  list(accountId: string, page: { cursor?: string; limit: number }): Promise<Page<Block>> {
    return this.repository.list(accountId, page);
  }

  /** Blocks somebody of an event; blocking them again changes nothing. @throws NotFound */
  addAttendee(accountId: string, eventId: string, attendeeId: string): Promise<Block> {
    return this.add(accountId, () => this.repository.findAttendee(accountId, eventId, attendeeId));
  }

  /** Blocks somebody of the own address book; blocking them again changes nothing. @throws NotFound */
  addContact(accountId: string, contactId: string): Promise<Block> {
    return this.add(accountId, () => this.repository.findContact(accountId, contactId));
  }

  /** Ends a block. What it undid stays undone: it comes again only as it came the first time. @throws NotFound */
  remove(accountId: string, blockId: string): Promise<void> {
    return this.database.transaction(async () => {
      const otherId = await this.repository.findBlocked(accountId, blockId);
      if (otherId === undefined) throw new NotFound();
      await this.database.lockAccounts([accountId, otherId]);
      await this.repository.remove(accountId, blockId);
      await this.effects.renew(accountId, otherId);
      await this.accountLog.record([accountId], 'block.changed', { blockId });
    });
  }

  private add(accountId: string, find: () => Promise<Other | undefined>): Promise<Block> {
    return this.database.transaction(async () => {
      const other = await find();
      if (!other) throw new NotFound();
      await this.database.lockAccounts(await this.effects.concerned(accountId, other.accountId));
      const existing = await this.repository.find(accountId, other.accountId);
      if (existing) return existing;
      await this.effects.undo(accountId, other.accountId);
      const block = { id: newId(), name: other.name, since: this.clock.now() };
      await this.repository.insert({ ...block, accountId, blockedId: other.accountId });
      await this.accountLog.record([accountId], 'block.changed', { blockId: block.id });
      return block;
    });
  }
}
