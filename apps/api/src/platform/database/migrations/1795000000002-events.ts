import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Events with their places, lanes and slots; attendees with what they offer and seek; imports. */
export class Events1795000000002 implements MigrationInterface {
  readonly name = 'Events1795000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(EVENTS);
    await runner.query(ATTENDEES);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back: drop the database instead.');
  }
}

const EVENTS = `
  create table event (
    id uuid primary key,
    organization_id uuid not null references organization,
    name text not null check (length(name) between 1 and 120),
    starts_on date not null,
    ends_on date not null,
    time_zone text not null,
    languages text[] not null default '{de,en}' check (languages <@ '{de,en}' and cardinality(languages) > 0),
    address_form text not null default 'du' check (address_form in ('du', 'sie')),
    matching_open boolean not null default true,
    request_hours smallint not null default 24 check (request_hours between 1 and 240),
    requests_per_day smallint not null default 20 check (requests_per_day between 1 and 200),
    created_at timestamptz not null default now(),
    check (ends_on >= starts_on and ends_on - starts_on <= 31),
    unique (id, organization_id)
  );
  create index event_organization on event (organization_id, starts_on desc, id);

  create table place (
    id uuid primary key,
    organization_id uuid not null,
    event_id uuid not null,
    name text not null check (length(name) between 1 and 120),
    kind text not null check (kind in ('table', 'room', 'link')),
    seats smallint not null check (seats between 2 and 500),
    parallel smallint not null check (parallel between 1 and 500),
    url text check (url ~ '^https?://'),
    step_free boolean not null default true,
    quiet boolean not null default false,
    created_at timestamptz not null default now(),
    check (kind = 'link' or url is null),
    unique (event_id, name),
    unique (id, event_id),
    foreign key (event_id, organization_id) references event (id, organization_id)
  );

  create table place_lane (
    place_id uuid not null references place on delete cascade,
    lane smallint not null check (lane > 0),
    organization_id uuid not null references organization,
    open boolean not null default true,
    primary key (place_id, lane)
  );

  create table slot (
    id uuid primary key,
    organization_id uuid not null,
    event_id uuid not null,
    during tstzrange not null check (not isempty(during) and lower_inc(during) and not upper_inc(during)
      and not lower_inf(during) and not upper_inf(during)),
    foreign key (event_id, organization_id) references event (id, organization_id),
    unique (id, event_id),
    constraint slot_no_overlap exclude using gist (event_id with =, during with &&)
  );
`;

const ATTENDEES = `
  create table attendee (
    id uuid primary key,
    organization_id uuid not null,
    event_id uuid not null,
    account_id uuid references account,
    mail citext not null check (length(mail) between 3 and 254 and mail like '%_@_%'),
    state text not null default 'imported' check (state in ('imported', 'invited', 'joined', 'left')),
    given_name text not null default '' check (length(given_name) <= 120),
    family_name text not null default '' check (length(family_name) <= 120),
    position text not null default '' check (length(position) <= 120),
    company text not null default '' check (length(company) <= 120),
    phone text not null default '' check (length(phone) <= 60),
    group_name text not null default '' check (length(group_name) <= 60),
    about text not null default '' check (length(about) <= 1000),
    about_use text not null default 'show' check (about_use in ('show', 'match')),
    languages text[] not null default '{}',
    intents text[] not null default '{}'
      check (intents <@ '{learn,exchange,find-job,hire,collaborate,mentor,be-mentored}'),
    locale text not null default 'de' check (locale in ('de', 'en')),
    requests_per_day smallint check (requests_per_day between 0 and 200),
    edited text[] not null default '{}',
    invited_at timestamptz,
    rules_seen_at timestamptz,
    joined_at timestamptz,
    left_at timestamptz,
    created_at timestamptz not null default now(),
    foreign key (event_id, organization_id) references event (id, organization_id),
    unique (event_id, mail),
    unique (event_id, account_id),
    unique (id, event_id),
    unique (id, account_id),
    check (state in ('imported', 'invited') or account_id is not null),
    check (state <> 'joined' or rules_seen_at is not null)
  );
  create index attendee_account on attendee (account_id);
  create index attendee_listed on attendee (event_id, family_name collate "de-x-icu", given_name collate "de-x-icu", id);
  comment on column attendee.edited is 'Fields the person has edited: an import leaves these alone.';

  create table invitation (
    token_hash bytea primary key check (length(token_hash) = 32),
    organization_id uuid not null references organization,
    event_id uuid not null,
    attendee_id uuid not null,
    sent_at timestamptz not null default now(),
    foreign key (attendee_id, event_id) references attendee (id, event_id) on delete cascade
  );
  create index invitation_attendee on invitation (attendee_id);
  comment on table invitation is 'Every link that was mailed stays a door for the event''s time.';

  create table phrase (
    id uuid primary key,
    organization_id uuid not null,
    event_id uuid not null,
    attendee_id uuid not null,
    direction text not null check (direction in ('offer', 'seek')),
    text text not null check (length(text) between 1 and 200),
    topic_id text check (length(topic_id) <= 80),
    level smallint check (level between 1 and 3),
    use text not null default 'show' check (use in ('show', 'match')),
    language text check (language in ('de', 'en')),
    position smallint not null default 0,
    imported boolean not null default false,
    foreign key (attendee_id, event_id) references attendee (id, event_id) on delete cascade,
    foreign key (event_id, organization_id) references event (id, organization_id)
  );
  create index phrase_attendee on phrase (attendee_id, direction, position);
  create index phrase_event on phrase (event_id);

  create table suggestion (
    organization_id uuid not null references organization,
    event_id uuid not null,
    attendee_id uuid not null,
    other_id uuid not null,
    rank smallint not null check (rank > 0),
    mutual real not null,
    parts jsonb not null,
    reasons jsonb not null,
    made_at timestamptz not null default now(),
    primary key (attendee_id, other_id),
    foreign key (attendee_id, event_id) references attendee (id, event_id) on delete cascade,
    foreign key (other_id, event_id) references attendee (id, event_id) on delete cascade,
    check (attendee_id <> other_id)
  );
  create index suggestion_ranked on suggestion (attendee_id, rank);

  create table attendee_import (
    id uuid primary key,
    organization_id uuid not null,
    event_id uuid not null,
    account_id uuid not null references account,
    file_name text not null default '',
    state text not null default 'open' check (state in ('open', 'running', 'done', 'failed')),
    content bytea,
    encoding text not null,
    delimiter text not null,
    mapping jsonb not null,
    analysis jsonb not null,
    rows_in_all integer not null default 0,
    rows_done integer not null default 0,
    outcome jsonb,
    created_at timestamptz not null default now(),
    ended_at timestamptz,
    foreign key (event_id, organization_id) references event (id, organization_id)
  );
  create index attendee_import_event on attendee_import (event_id, created_at desc);

  create table block (
    account_id uuid not null references account on delete cascade,
    blocked_id uuid not null references account on delete cascade,
    created_at timestamptz not null default now(),
    primary key (account_id, blocked_id),
    check (account_id <> blocked_id)
  );
  create index block_blocked on block (blocked_id);

  create function has_block_between(a uuid, b uuid) returns boolean
    language sql stable parallel safe as $$
    select exists (select from block where (account_id = a and blocked_id = b) or (account_id = b and blocked_id = a))
  $$;

  create function check_time_zone() returns trigger language plpgsql as $$
    begin
      perform now() at time zone new.time_zone;
      return new;
    exception when invalid_parameter_value then
      raise exception 'unknown time zone' using errcode = 'check_violation', constraint = 'known_time_zone';
    end
  $$;
  create trigger event_time_zone before insert or update of time_zone on event
    for each row execute function check_time_zone();
  create trigger account_time_zone before insert or update of time_zone on account
    for each row execute function check_time_zone();

  create function check_attendee_state() returns trigger language plpgsql as $$
    begin
      if (old.state, new.state) not in (('imported', 'invited'), ('imported', 'joined'), ('invited', 'joined'),
        ('joined', 'left'), ('imported', 'left'), ('invited', 'left'), ('left', 'joined')) then
        raise exception 'an attendee cannot go from % to %', old.state, new.state
          using errcode = 'check_violation', constraint = 'attendee_transition';
      end if;
      return new;
    end
  $$;
  create trigger attendee_transition before update of state on attendee
    for each row when (old.state is distinct from new.state) execute function check_attendee_state();
`;
