import { Injectable } from '@nestjs/common';
import type { Locale, MemberRole } from '#libs/contracts';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';
import { newId } from '../platform/ids.js';
import { OrganizationEntity } from './organization.entity.js';

/** An organization as one of its members sees it. */
export interface Organization {
  id: string;
  name: string;
  role: MemberRole;
}

/** Somebody who works for an organization, or is invited to. */
export interface Member {
  /** The membership. */
  id: string;
  mail: string;
  /** Empty until the person has accepted: who invites learns nothing about an account. */
  name: string;
  role: MemberRole;
  isAccepted: boolean;
}

@Injectable()
export class OrganizationsRepository {
  constructor(private readonly database: Database) {}

  async insert(organization: { id: string; name: string }): Promise<void> {
    await this.database.manager.insert(OrganizationEntity, organization);
  }

  /** The account's roles in those of the organizations where it has accepted one. */
  findRoles(
    accountId: string,
    organizationIds: readonly string[],
  ): Promise<{ organizationId: string; role: MemberRole }[]> {
    return this.database.rows(FIND_ROLES, [accountId, organizationIds]);
  }

  /** Those of the organizations that the account is a member of or invited to. */
  async findMemberships(accountId: string, organizationIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(FIND_MEMBERSHIPS, [accountId, organizationIds]);
    return rows.map(({ id }) => id);
  }

  /** The organizations that an account works for by name, after the name and id given. */
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

  /** Invites the account to a role, or gives a member another one: whoever has accepted stays so. */
  async putMember(organizationId: string, accountId: string, role: MemberRole): Promise<Member | undefined> {
    await this.database.rows(PUT_MEMBER, [newId(), organizationId, accountId, role]);
    return this.database.row(FIND_MEMBER, [organizationId, accountId]);
  }

  /** The organization whose role the account takes on; undefined where it was not invited. */
  async accept(organizationId: string, accountId: string, at: Date): Promise<Organization | undefined> {
    await this.database.rows(ACCEPT, [organizationId, accountId, at]);
    return this.database.row(FIND_ORGANIZATION, [organizationId, accountId]);
  }

  /** The account whose membership ended; undefined where there was none. */
  async removeMember(organizationId: string, memberId: string): Promise<string | undefined> {
    return (await this.database.row<{ id: string }>(REMOVE_MEMBER, [organizationId, memberId]))?.id;
  }

  /** The account itself where its membership ended; undefined where there was none. */
  async leave(organizationId: string, accountId: string): Promise<string | undefined> {
    return (await this.database.row<{ id: string }>(LEAVE, [organizationId, accountId]))?.id;
  }
}

/** The mail as it was typed, in small letters, until the person has accepted: an account may write it otherwise. */
const MEMBER = `m.id, m.role, m.accepted_at is not null as "isAccepted",
  case when m.accepted_at is null then lower(a.mail::text) else a.mail::text end as mail,
  case when m.accepted_at is null then '' else a.name end as name`;

const FIND_ROLES = statement(
  'organizations.find-roles',
  `select organization_id as "organizationId", role from member
   where account_id = $1 and organization_id = any ($2::uuid[]) and accepted_at is not null`,
);
const FIND_MEMBERSHIPS = statement(
  'organizations.find-memberships',
  `select organization_id as id from member where account_id = $1 and organization_id = any ($2::uuid[])`,
);
const PUT_MEMBER = statement(
  'organizations.put-member',
  `insert into member (id, organization_id, account_id, role) values ($1, $2, $3, $4)
   on conflict (organization_id, account_id) do update set role = excluded.role`,
);
const ACCEPT = statement(
  'organizations.accept',
  `update member set accepted_at = $3 where organization_id = $1 and account_id = $2 and accepted_at is null`,
);
const FIND_ORGANIZATION = statement(
  'organizations.find-organization',
  `select o.id, o.name, m.role from member m join organization o on o.id = m.organization_id
   where m.organization_id = $1 and m.account_id = $2`,
);
const REMOVE_MEMBER = statement(
  'organizations.remove-member',
  `delete from member where organization_id = $1 and id = $2 returning account_id as id`,
);
const LEAVE = statement(
  'organizations.leave',
  `delete from member where organization_id = $1 and account_id = $2 returning account_id as id`,
);
const LIST_OF = statement(
  'organizations.list-of',
  `select o.id, o.name, m.role from member m join organization o on o.id = m.organization_id
   where m.account_id = $1 and m.accepted_at is not null and ($2::text is null or (o.name, o.id) > ($2, $3::uuid))
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
  `select account_id as id from member where organization_id = $1 and accepted_at is not null`,
);
const FIND_LOCALE = statement('organizations.find-locale', `select locale from account where id = $1`);
