import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Contacts without an account, what their owners know of them, and the number every change of an entry rises. */
export class AddressBook1795000000094 implements MigrationInterface {
  readonly name = 'AddressBook1795000000094';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CONTACTS);
    await runner.query(KNOWN);
    await runner.query(ENTRIES);
    await runner.query(OWN_CHANGES);
    await runner.query(CHANGES_OF_OTHERS);
    await runner.query(`select touch_contacts(array(select id from contact))`);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back: drop the database instead.');
  }
}

const CONTACTS = `
  alter table contact
    alter column other_id drop not null,
    add column merged_into uuid,
    add column source text not null default 'met' check (source in ('met', 'typed', 'imported')),
    add column source_key text check (length(source_key) between 1 and 300),
    add column source_hash bytea check (length(source_hash) = 32),
    add column met_on date,
    add column met_event text not null default '' check (length(met_event) <= 200),
    add column met_place text not null default '' check (length(met_place) <= 200),
    add column introduced_by text not null default '' check (length(introduced_by) <= 240),
    add column rating smallint check (rating between 1 and 5),
    add unique (id, account_id),
    add constraint contact_merged_into foreign key (merged_into, account_id) references contact (id, account_id)
      on delete set null (merged_into),
    add constraint contact_source_other check (source <> 'met' or other_id is not null),
    add constraint contact_merged_else check (merged_into <> id);
  comment on column contact.other_id is 'The account of somebody met here; null for who was typed by hand or imported.';
  comment on column contact.merged_into is 'The contact this one is a part of: both are one entry, shown under that one''s id.';
  comment on column contact.source_key is 'What names the same card in a file that is imported again.';
  comment on column contact.source_hash is 'What the card said when it was last imported.';
  create unique index contact_source on contact (account_id, source_key);
  create index contact_shown on contact (coalesce(merged_into, id));
  create index contact_merged on contact (merged_into) where merged_into is not null;
  create index contact_other on contact (other_id, account_id);

  create function check_contact_merge() returns trigger language plpgsql as $$
    begin
      if exists (select from contact c where c.id = new.merged_into and c.merged_into is not null)
        or exists (select from contact c where c.merged_into = new.id) then
        raise exception 'a contact is merged into one that stands by itself'
          using errcode = 'check_violation', constraint = 'contact_merged_once';
      end if;
      return null;
    end
  $$;
  create constraint trigger contact_merged_once after insert or update of merged_into on contact
    deferrable initially deferred for each row when (new.merged_into is not null) execute function check_contact_merge();

  create table contact_field (
    id uuid primary key,
    contact_id uuid not null,
    account_id uuid not null,
    kind text not null check (kind in ('role', 'organization', 'mail', 'phone', 'link', 'address', 'languages', 'pronouns',
      'topics', 'note')),
    label text not null default '' check (length(label) <= 60),
    value text not null check (length(value) between 1 and 300),
    position smallint not null default 0,
    is_imported boolean not null default false,
    foreign key (contact_id, account_id) references contact (id, account_id) on delete cascade
  );
  comment on table contact_field is 'What the owner of an address book knows of a contact without any share: typed or imported.';
  create index contact_field_contact on contact_field (contact_id, position, id);

  create table contact_tag (
    contact_id uuid not null,
    account_id uuid not null,
    tag text not null check (length(tag) between 1 and 60),
    foreign key (contact_id, account_id) references contact (id, account_id) on delete cascade
  );
  create unique index contact_tag_once on contact_tag (contact_id, lower(tag));
  create index contact_tag_account on contact_tag (account_id, lower(tag));
`;

/** What an owner knows of an entry, from whichever of its parts. */
const KNOWN = `
  create view known_field as
    select coalesce(c.merged_into, c.id) as contact_id, c.account_id, f.field_id as id, f.kind, f.label, f.value, f.position,
      true as is_shared
    from contact c join shared_field f on f.holder_id = c.account_id and f.account_id = c.other_id
    union all
    select coalesce(c.merged_into, c.id), c.account_id, f.id, f.kind, f.label, f.value, f.position, false
    from contact c join contact_field f on f.contact_id = c.id;
  comment on view known_field is 'Everything an address book shows of an entry: what is shared today, and what its owner knows.';
  grant select on known_field to treffpunkt_runtime;

  create view known_encounter as
    select coalesce(c.merged_into, c.id) as contact_id, c.account_id, e.id, e.at, e.how, e.event_id, e.meeting_id, e.place_id
    from contact c
    join encounter e on e.account_id = least(c.account_id, c.other_id) and e.other_id = greatest(c.account_id, c.other_id);
  comment on view known_encounter is 'When and where the owner of an address book met who the entry is about.';
  grant select on known_encounter to treffpunkt_runtime;
`;

/**
 * The address book as it is synchronized: for each entry that is or was, the number of its last change. The row of
 * `address_book` is locked until the commit, so that numbers of one account become visible in their order.
 */
const ENTRIES = `
  create table address_book (
    account_id uuid primary key references account on delete cascade,
    changed bigint not null check (changed > 0)
  );
  comment on table address_book is 'How far the numbers of an account''s entries have come.';
  create table address_book_entry (
    contact_id uuid primary key,
    account_id uuid not null references account on delete cascade,
    changed bigint not null check (changed > 0),
    changed_at timestamptz not null,
    is_gone boolean not null,
    unique (account_id, changed)
  );
  comment on table address_book_entry is
    'An entry under a number that rises with every change of what it shows; is_gone for one that was deleted or merged.';

  create function number_entries(contacts uuid[], owners uuid[], gone boolean) returns void language sql as $$
    with touched as (
      select t.contact_id, t.account_id,
        row_number() over (partition by t.account_id order by t.contact_id desc) - 1 as below
      from (select distinct contact_id, account_id from unnest(contacts, owners) as given (contact_id, account_id)) t
      where exists (select from account a where a.id = t.account_id)
    ), book as (
      insert into address_book (account_id, changed)
      select account_id, count(*) from touched group by account_id order by account_id
      on conflict (account_id) do update set changed = address_book.changed + excluded.changed
      returning account_id, changed
    )
    insert into address_book_entry (contact_id, account_id, changed, changed_at, is_gone)
    select t.contact_id, t.account_id, b.changed - t.below, now(), gone
    from touched t join book b on b.account_id = t.account_id
    on conflict (contact_id) do update set changed = excluded.changed, changed_at = excluded.changed_at, is_gone = gone
  $$;
  comment on function number_entries is 'Gives the entries the next numbers of their address books, in the order of the accounts.';

  create function touch_contacts(touched uuid[]) returns void language sql as $$
    select number_entries(array_agg(coalesce(c.merged_into, c.id)), array_agg(c.account_id), false)
    from contact c where c.id = any (touched) having count(*) > 0
  $$;
  comment on function touch_contacts is 'Says that what the entries of these contacts show has changed.';

  create function touch_between(givers uuid[], holders uuid[]) returns void language sql as $$
    select touch_contacts(array_agg(c.id))
    from contact c where (c.account_id, c.other_id) in (select holder, giver from unnest(givers, holders) as pair (giver, holder))
    having count(*) > 0
  $$;
  comment on function touch_between is 'Says that what these givers show these holders has changed.';
`;

const after = (deed: 'insert' | 'update' | 'delete', table: string, told: string): string =>
  `create trigger ${table}_${deed.replace(/e?$/, 'ed')} after ${deed} on ${table}
    referencing ${deed === 'delete' ? 'old' : 'new'} table as rows for each statement execute function ${told}();`;

/** Statement by statement: two thousand imported contacts lock the address book once. */
const OWN_CHANGES = `
  create function contact_inserted() returns trigger language plpgsql as $$
    begin
      perform touch_contacts(array(select id from added));
      return null;
    end
  $$;
  create trigger contact_inserted after insert on contact referencing new table as added
    for each statement execute function contact_inserted();

  create function contact_updated() returns trigger language plpgsql as $$
    begin
      perform number_entries(array_agg(n.id), array_agg(n.account_id), true)
      from after n join before o on o.id = n.id where n.merged_into is not null and o.merged_into is null having count(*) > 0;
      perform touch_contacts(array(
        select x.id from after n join before o on o.id = n.id,
          unnest(array[n.id, n.merged_into, o.merged_into]) x (id)
        where x.id is not null and
          (n.other_id, n.merged_into, n.name, n.note, n.met_on, n.met_event, n.met_place, n.introduced_by, n.rating)
          is distinct from
          (o.other_id, o.merged_into, o.name, o.note, o.met_on, o.met_event, o.met_place, o.introduced_by, o.rating)));
      return null;
    end
  $$;
  create trigger contact_updated after update on contact referencing old table as before new table as after
    for each statement execute function contact_updated();

  create function contact_deleted() returns trigger language plpgsql as $$
    begin
      perform number_entries(array_agg(id), array_agg(account_id), true)
      from removed where merged_into is null having count(*) > 0;
      perform touch_contacts(array(select merged_into from removed where merged_into is not null));
      return null;
    end
  $$;
  create trigger contact_deleted after delete on contact referencing old table as removed
    for each statement execute function contact_deleted();

  create function contact_part_changed() returns trigger language plpgsql as $$
    begin
      perform touch_contacts(array(select contact_id from rows));
      return null;
    end
  $$;
  ${after('insert', 'contact_field', 'contact_part_changed')}
  ${after('update', 'contact_field', 'contact_part_changed')}
  ${after('delete', 'contact_field', 'contact_part_changed')}
  ${after('insert', 'contact_tag', 'contact_part_changed')}
  ${after('delete', 'contact_tag', 'contact_part_changed')}
`;

const CHANGES_OF_OTHERS = `
  create function share_changed() returns trigger language plpgsql as $$
    begin
      perform touch_between(array_agg(account_id), array_agg(holder_id)) from rows;
      return null;
    end
  $$;
  ${after('insert', 'share', 'share_changed')}
  ${after('update', 'share', 'share_changed')}
  ${after('delete', 'share', 'share_changed')}

  create function share_field_changed() returns trigger language plpgsql as $$
    begin
      perform touch_between(array_agg(s.account_id), array_agg(s.holder_id))
      from share s where s.id in (select share_id from rows) and s.ended_at is null;
      return null;
    end
  $$;
  ${after('insert', 'share_field', 'share_field_changed')}
  ${after('delete', 'share_field', 'share_field_changed')}

  create function field_updated() returns trigger language plpgsql as $$
    begin
      perform touch_between(array_agg(s.account_id), array_agg(s.holder_id))
      from share s join share_field sf on sf.share_id = s.id
      where sf.field_id in (select n.id from after n join before o on o.id = n.id
          where (n.kind, n.label, n.value, n.position) is distinct from (o.kind, o.label, o.value, o.position))
        and s.ended_at is null;
      return null;
    end
  $$;
  create trigger field_updated after update on field referencing old table as before new table as after
    for each statement execute function field_updated();
  create index share_field_field on share_field (field_id);

  create function block_changed() returns trigger language plpgsql as $$
    begin
      perform touch_between(array_agg(account_id) || array_agg(blocked_id), array_agg(blocked_id) || array_agg(account_id))
      from rows;
      return null;
    end
  $$;
  ${after('insert', 'block', 'block_changed')}
  ${after('delete', 'block', 'block_changed')}

  create function encounter_changed() returns trigger language plpgsql as $$
    begin
      perform touch_between(array_agg(account_id) || array_agg(other_id), array_agg(other_id) || array_agg(account_id))
      from rows;
      return null;
    end
  $$;
  ${after('insert', 'encounter', 'encounter_changed')}
  ${after('update', 'encounter', 'encounter_changed')}
  ${after('delete', 'encounter', 'encounter_changed')}

  create function encounter_reads_otherwise() returns trigger language plpgsql as $$
    begin
      perform touch_between(array_agg(e.account_id) || array_agg(e.other_id), array_agg(e.other_id) || array_agg(e.account_id))
      from encounter e
      where case tg_table_name when 'event' then e.event_id when 'place' then e.place_id else e.meeting_id end = new.id;
      return null;
    end
  $$;
  create trigger event_renamed after update of name, time_zone on event for each row
    when ((old.name, old.time_zone) is distinct from (new.name, new.time_zone)) execute function encounter_reads_otherwise();
  create trigger place_renamed after update of name on place for each row
    when (old.name is distinct from new.name) execute function encounter_reads_otherwise();
  create trigger meeting_about_otherwise after update of purpose on meeting for each row
    when (old.purpose is distinct from new.purpose) execute function encounter_reads_otherwise();
  create index encounter_event on encounter (event_id);
  create index encounter_place on encounter (place_id);
  create index encounter_meeting on encounter (meeting_id);

  create function account_reads_otherwise() returns trigger language plpgsql as $$
    begin
      perform touch_contacts(array(select id from contact where account_id = new.id));
      return null;
    end
  $$;
  create trigger account_reads_otherwise after update of locale, time_zone on account for each row
    when ((old.locale, old.time_zone) is distinct from (new.locale, new.time_zone))
    execute function account_reads_otherwise();
`;
