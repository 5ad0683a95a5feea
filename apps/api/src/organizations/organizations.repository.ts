import { Injectable } from '@nestjs/common';
import type { Locale, MemberRole } from '#libs/contracts';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';
import { MemberEntity } from './member.entity.js';
import { OrganizationEntity } from './organization.entity.js';

/** An organization as one of its members sees it. */
export interface Organization {
  id: string;
  name: string;
  role: MemberRole;
}

/** Somebody who works for an organization. */
export interface Member {
  accountId: string;
  mail: string;
  name: string;
  role: MemberRole;
}

@Injectable()
export class OrganizationsRepository {
  constructor(private readonly database: Database) {}

  async insert(organization: { id: string; name: string }): Promise<void> {
    await this.database.manager.insert(OrganizationEntity, organization);
  }

  /** The account's roles in those of the organizations that it is a member of. */
  findRoles(
    accountId: string,
    organizationIds: readonly string[],
  ): Promise<{ organizationId: string; role: MemberRole }[]> {
    return this.database.rows(FIND_ROLES, [accountId, organizationIds]);
  }

  /** The organizations of an account by name, after the name and id given. */
  listOf(accountId: string, after: readonly unknown[], limit: number): Promise<Organization[]> {
    return this.database.rows(LIST_OF, [accountId, ...after, limit]);
  }

  /** The members by mail, after the mail given. */
  listMembers(organizationId: string, after: readonly unknown[], limit: number): Promise<Member[]> {
    return this.database.rows(LIST_MEMBERS, [organizationId, ...after, limit]);
  }

  /** Everybody whose screens show who belongs to the organization. */
  async findMemberIds(organizationId: string): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(FIND_MEMBER_IDS, [organizationId]);
    return rows.map(({ id }) => id);
  }

  async findLocale(accountId: string): Promise<Locale> {
    return (await this.database.row<{ locale: Locale }>(FIND_LOCALE, [accountId]))?.locale ?? 'en';
  }

  async putMember(organizationId: string, accountId: string, role: MemberRole): Promise<Member | undefined> {
    await this.database.manager.upsert(MemberEntity, { organizationId, accountId, role }, [
      'organizationId',
      'accountId',
    ]);
    return this.database.row(FIND_MEMBER, [organizationId, accountId]);
  }

  /** False where there was no such member. */
  async removeMember(organizationId: string, accountId: string): Promise<boolean> {
    const { affected } = await this.database.manager.delete(MemberEntity, { organizationId, accountId });
    return (affected ?? 0) > 0;
  }
}

const MEMBER = `m.account_id as "accountId", a.mail, a.name, m.role`;

const FIND_ROLES = statement(
  'organizations.find-roles',
  `select organization_id as "organizationId", role from member
   where account_id = $1 and organization_id = any ($2::uuid[])`,
);
const LIST_OF = statement(
  'organizations.list-of',
  `select o.id, o.name, m.role from member m join organization o on o.id = m.organization_id
   where m.account_id = $1 and ($2::text is null or (o.name, o.id) > ($2, $3::uuid))
   order by o.name, o.id limit $4`,
);
const LIST_MEMBERS = statement(
  'organizations.list-members',
  `select ${MEMBER} from member m join account a on a.id = m.account_id
   where m.organization_id = $1 and ($2::citext is null or a.mail > $2::citext)
   order by a.mail limit $3`,
);
const FIND_MEMBER = statement(
  'organizations.find-member',
  `select ${MEMBER} from member m join account a on a.id = m.account_id
   where m.organization_id = $1 and m.account_id = $2`,
);
const FIND_MEMBER_IDS = statement(
  'organizations.find-member-ids',
  `select account_id as id from member where organization_id = $1`,
);
const FIND_LOCALE = statement('organizations.find-locale', `select locale from account where id = $1`);
