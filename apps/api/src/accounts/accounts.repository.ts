import { Injectable } from '@nestjs/common';
import type { AddressForm, AttendeeState, Locale, MemberRole } from '#libs/contracts';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';
import { newId } from '../platform/ids.js';
import { AccountEntity } from './account.entity.js';

/** One person as they see themselves. */
export interface Account {
  id: string;
  mail: string;
  name: string;
  locale: Locale;
  timeZone: string;
}

/** What a person has to do with the product: the first thing every screen asks. */
export interface Belongings {
  account: Account;
  organizations: { id: string; name: string; role: MemberRole; isAccepted: boolean }[];
  attendances: {
    attendeeId: string;
    eventId: string;
    eventName: string;
    organizationName: string;
    startsOn: string;
    endsOn: string;
    timeZone: string;
    state: AttendeeState;
    addressForm: AddressForm;
  }[];
  lastSeq: number;
}

export type AccountChanges = Partial<Pick<Account, 'name' | 'locale' | 'timeZone'>>;

@Injectable()
export class AccountsRepository {
  constructor(private readonly database: Database) {}

  /** The account with that mail, made now where there is none. */
  async ensure(mail: string, locale: Locale): Promise<string> {
    await this.database.rows(MAKE, [newId(), mail, locale]);
    const found = await this.database.row<{ id: string }>(FIND_ID, [mail]);
    if (!found) throw new Error('The account that was just made is gone.');
    return found.id;
  }

  async change(accountId: string, changes: AccountChanges): Promise<void> {
    await this.database.manager.update(AccountEntity, { id: accountId }, changes);
  }

  findBelongings(accountId: string): Promise<Belongings | undefined> {
    return this.database.row(FIND_BELONGINGS, [accountId]);
  }

  find(accountId: string): Promise<Account | undefined> {
    return this.database.row(FIND, [accountId]);
  }
}

const MAKE = statement(
  'accounts.make',
  `insert into account (id, mail, locale) values ($1, $2, $3) on conflict (mail) do nothing`,
);
const FIND_ID = statement('accounts.find-id', `select id from account where mail = $1`);
const FIND = statement(
  'accounts.find',
  `select id, mail, name, locale, time_zone as "timeZone" from account where id = $1`,
);
const FIND_BELONGINGS = statement(
  'accounts.find-belongings',
  `select
     json_build_object('id', a.id, 'mail', a.mail, 'name', a.name, 'locale', a.locale, 'timeZone', a.time_zone) as account,
     a.last_seq::int as "lastSeq",
     coalesce((
       select json_agg(json_build_object('id', o.id, 'name', o.name, 'role', m.role,
         'isAccepted', m.accepted_at is not null) order by o.name, o.id)
       from member m join organization o on o.id = m.organization_id where m.account_id = a.id
     ), '[]') as organizations,
     coalesce((
       select json_agg(json_build_object('attendeeId', t.id, 'eventId', e.id, 'eventName', e.name,
         'organizationName', o.name, 'startsOn', e.starts_on, 'endsOn', e.ends_on, 'timeZone', e.time_zone,
         'state', t.state, 'addressForm', e.address_form) order by e.starts_on desc, e.id)
       from attendee t join event e on e.id = t.event_id join organization o on o.id = e.organization_id
       where t.account_id = a.id
     ), '[]') as attendances
   from account a where a.id = $1`,
);
