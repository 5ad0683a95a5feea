import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { AccountLog } from '../platform/events/account-log.js';
import { cursorValues, type Page, pageOf } from '../platform/http/paging.js';
import type { PageQuery } from '../platform/http/paging.dto.js';
import { newId } from '../platform/ids.js';
import { type Organization, OrganizationsRepository } from './organizations.repository.js';

/** Organizations as those who work for them see them. */
@Injectable()
export class Organizations {
  constructor(
    private readonly repository: OrganizationsRepository,
    private readonly database: Database,
    private readonly accountLog: AccountLog,
    private readonly clock: Clock,
  ) {}

  /** Makes an organization whose first owner is the account. */
  create(accountId: string, name: string): Promise<Organization> {
    return this.database.transaction(async () => {
      const id = newId();
      await this.repository.insert({ id, name });
      await this.repository.putMember(id, accountId, 'owner');
      await this.repository.accept(id, accountId, this.clock.now());
      await this.accountLog.record([accountId], 'membership.changed', { organizationId: id });
      return { id, name, role: 'owner' };
    });
  }

  /** The organizations that the account works for, by name; not those that only invite it. */
  async listOf(accountId: string, { cursor, limit }: PageQuery): Promise<Page<Organization>> {
    const rows = await this.repository.listOf(accountId, cursorValues(cursor, 2), limit + 1);
    return pageOf(rows, limit, ({ name, id }) => [name, id]);
  }
}
