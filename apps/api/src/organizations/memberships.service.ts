import { Injectable } from '@nestjs/common';
import type { MemberRole } from '#libs/contracts';
import { Accounts } from '../accounts/index.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { violatedConstraint } from '../platform/database/sql-errors.js';
import { AccountLog } from '../platform/events/account-log.js';
import { cursorValues, type Page, pageOf } from '../platform/http/paging.js';
import type { PageQuery } from '../platform/http/paging.dto.js';
import { NotFound } from '../platform/http/problems.js';
import { isId } from '../platform/ids.js';
import { LastOwner } from './organization.errors.js';
import { type Member, type Organization, OrganizationsRepository } from './organizations.repository.js';

/** Who belongs to an organization; that one always has an owner is the database's rule. */
@Injectable()
export class Memberships {
  constructor(
    private readonly repository: OrganizationsRepository,
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly accountLog: AccountLog,
    private readonly clock: Clock,
  ) {}

  /** Members and invited people by mail. */
  async list(organizationId: string, { cursor, limit }: PageQuery): Promise<Page<Member>> {
    const rows = await this.repository.listMembers(organizationId, cursorValues(cursor, 1), limit + 1);
    return pageOf(rows, limit, ({ mail }) => [mail]);
  }

  /**
   * Invites somebody to a role, or gives a member another one; `byAccountId` vouches for the mail and lends a new account
   * its language. @throws LastOwner
   */
  put(organizationId: string, byAccountId: string, mail: string, role: MemberRole): Promise<Member> {
    return this.database.transaction(async () => {
      const accountId = await this.accounts.ensure(mail, await this.repository.findLocale(byAccountId));
      const member = await keepingAnOwner(() => this.repository.putMember(organizationId, accountId, role));
      if (!member) throw new NotFound();
      await this.tell(organizationId, accountId);
      return member;
    });
  }

  /** Takes on the role that was offered; once more changes nothing. @throws NotFound */
  accept(organizationId: string, accountId: string): Promise<Organization> {
    return this.database.transaction(async () => {
      const organization = await this.repository.accept(organizationId, accountId, this.clock.now());
      if (!organization) throw new NotFound();
      await this.tell(organizationId, accountId);
      return organization;
    });
  }

  /** Declines the invitation, or leaves. @throws NotFound, LastOwner */
  leave(organizationId: string, accountId: string): Promise<void> {
    return this.end(organizationId, () => this.repository.leave(organizationId, accountId));
  }

  /** Ends somebody's membership, or takes the invitation back. @throws NotFound, LastOwner */
  async remove(organizationId: string, memberId: string): Promise<void> {
    if (!isId(memberId)) throw new NotFound();
    await this.end(organizationId, () => this.repository.removeMember(organizationId, memberId));
  }

  private end(organizationId: string, remove: () => Promise<string | undefined>): Promise<void> {
    return this.database.transaction(async () => {
      const accountId = await keepingAnOwner(remove);
      if (accountId === undefined) throw new NotFound();
      await this.tell(organizationId, accountId);
    });
  }

  private async tell(organizationId: string, accountId: string): Promise<void> {
    const memberIds = await this.repository.findMemberIds(organizationId);
    await this.accountLog.record([...memberIds, accountId], 'membership.changed', { organizationId });
  }
}

async function keepingAnOwner<T>(change: () => Promise<T>): Promise<T> {
  try {
    return await change();
  } catch (error) {
    throw violatedConstraint(error) === 'last_owner' ? new LastOwner() : error;
  }
}
