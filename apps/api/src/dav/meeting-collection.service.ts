import { createHash } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Calendar } from '../calendar/index.js';
import { Database } from '../platform/database/database.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { writable } from '../webdav/index.js';
import type { Change, Collection, Count, Item, Tagged } from './collection.js';
import { ToldRepository } from './told.repository.js';

/** How long calendars may be away and still learn of what is gone. */
const DAYS = 180;

/**
 * A person's meetings as a calendar. Its changes are counted by comparing the meetings with what calendars were told last:
 * whatever changes what somebody may see of a meeting (a name, a block, another language) needs to know nothing of it.
 */
@Injectable()
export class MeetingCollection implements Collection, OnModuleInit {
  readonly kind = 'meetings';

  constructor(
    private readonly calendar: Calendar,
    private readonly told: ToldRepository,
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.handleEvery('37 3 * * *', 'dav.forget', () => this.told.forget(DAYS));
  }

  count(accountId: string): Promise<Count> {
    return this.database.transaction(async () => {
      await this.bringUpToDate(accountId);
      return this.told.count(accountId);
    });
  }

  list(accountId: string): Promise<Tagged[]> {
    return this.database.transaction(() => this.bringUpToDate(accountId));
  }

  changes(accountId: string, after: number | null, limit: number): Promise<Change[]> {
    return this.told.changes(accountId, after, limit);
  }

  async read(accountId: string, itemIds?: readonly string[]): Promise<Item[]> {
    const files = await this.calendar.files(accountId, itemIds);
    return files.map((file) => {
      const text = writable(file.text);
      return { id: file.id, tag: tagOf(text), text };
    });
  }

  /** Two devices that ask at once are counted one after the other, so that what is gone cannot come back. */
  private async bringUpToDate(accountId: string): Promise<Tagged[]> {
    await this.told.lock(accountId);
    const items = await this.read(accountId);
    await this.told.write(accountId, items);
    return items;
  }
}

/** Equal for equal texts only. */
const tagOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 27);
