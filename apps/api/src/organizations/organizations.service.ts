import { Injectable } from '@nestjs/common';
import type { MemberRole } from '#libs/contracts';
import { Accounts } from '../accounts/index.js';
import { Database } from '../platform/database/database.js';
import { violatedConstraint } from '../platform/database/sql-errors.js';
import { AccountLog } from '../platform/events/account-log.js';
import { cursorValues, type Page, pageOf } from '../platform/http/paging.js';
import type { PageQuery } from '../platform/http/paging.dto.js';
import { NotFound } from '../platform/http/problems.js';
import { isId, newId } from '../platform/ids.js';
import { LastOwner } from './organization.errors.js';
import { type Member, type Organization, OrganizationsRepository } from './organizations.repository.js';

/** Organizations and who belongs to them; that one always has an owner is the database's rule. */
@Injectable()
export class Organizations {
  constructor(
    private readonly repository: OrganizationsRepository,
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly accountLog: AccountLog,
  ) {}

  /** Makes an organization whose first owner is the account. */
  create(accountId: string, name: string): Promise<Organization> {
    return this.database.transaction(async () => {
      const id = newId();
      await this.repository.insert({ id, name });
      await this.repository.putMember(id, accountId, 'owner');
      await this.accountLog.record([accountId], 'membership.changed', { organizationId: id, accountId });
      return { id, name, role: 'owner' };
    });
  }

  async listOf(accountId: string, { cursor, limit }: PageQuery): Promise<Page<Organization>> {
    const rows = await this.repository.listOf(accountId, cursorValues(cursor, 2), limit + 1);
    return pageOf(rows, limit, ({ name, id }) => [name, id]);
  }

  async listMembers(organizationId: string, { cursor, limit }: PageQuery): Promise<Page<Member>> {
    const rows = await this.repository.listMembers(organizationId, cursorValues(cursor, 1), limit + 1);
    return pageOf(rows, limit, ({ mail }) => [mail]);
  }

  /** Gives somebody a role; `byAccountId` vouches for the mail and lends a new account its language. @throws LastOwner */
  putMember(organizationId: string, byAccountId: string, mail: string, role: MemberRole): Promise<Member> {
    return this.database.transaction(async () => {
      const accountId = await this.accounts.ensure(mail, await this.repository.findLocale(byAccountId));
      const member = await keepingAnOwner(() => this.repository.putMember(organizationId, accountId, role));
      if (!member) throw new NotFound();
      await this.tellMembers(organizationId, accountId);
      return member;
    });
  }

  /** @throws NotFound, LastOwner */
  async removeMember(organizationId: string, accountId: string): Promise<void> {
    if (!isId(accountId)) throw new NotFound();
    await this.database.transaction(async () => {
      const isRemoved = await keepingAnOwner(() => this.repository.removeMember(organizationId, accountId));
      if (!isRemoved) throw new NotFound();
      await this.tellMembers(organizationId, accountId);
    });
  }

  private async tellMembers(organizationId: string, accountId: string): Promise<void> {
    const memberIds = await this.repository.findMemberIds(organizationId);
    await this.accountLog.record([...memberIds, accountId], 'membership.changed', { organizationId, accountId });
  }
}

async function keepingAnOwner<T>(change: () => Promise<T>): Promise<T> {
  try {
    return await change();
  } catch (error) {
    throw violatedConstraint(error) === 'last_owner' ? new LastOwner() : error;
  }
}
