import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nobody asks themselves, nobody needs more yeses than there are people, and no row is another tenant's than its event's. */
export class WhoseRows1795000000062 implements MigrationInterface {
  readonly name = 'WhoseRows1795000000062';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TENANTS);
    await runner.query(RECIPIENTS);
  }

  async down(): Promise<void> {
    throw new Error('This migration has no way back: drop the database instead.');
  }
}

const TENANTS = `
  alter table request_recipient
    add constraint request_recipient_tenant foreign key (event_id, organization_id) references event (id, organization_id);
  alter table request_slot
    add constraint request_slot_tenant foreign key (event_id, organization_id) references event (id, organization_id);
  alter table meeting_person
    add constraint meeting_person_tenant foreign key (event_id, organization_id) references event (id, organization_id);
  alter table place add constraint place_id_organization_id_key unique (id, organization_id);
  alter table place_lane add constraint place_lane_tenant
    foreign key (place_id, organization_id) references place (id, organization_id) on delete cascade;
  alter table meeting add constraint meeting_id_organization_id_key unique (id, organization_id);
  alter table place_booking
    add constraint place_booking_tenant foreign key (place_id, organization_id) references place (id, organization_id),
    add constraint place_booking_meeting_tenant
      foreign key (meeting_id, organization_id) references meeting (id, organization_id) on delete cascade;
`;

const RECIPIENTS = `
  create function check_recipients() returns trigger language plpgsql as $$
    declare
      asked request;
    begin
      if tg_table_name = 'request' then asked := new;
      else select r.* into asked from request r where r.id = new.request_id; end if;
      if exists (select from request_recipient rr where rr.request_id = asked.id and rr.attendee_id = asked.sender_id) then
        raise exception 'nobody asks themselves' using errcode = 'check_violation', constraint = 'request_to_others';
      end if;
      if asked.quorum > (select count(*) from request_recipient rr where rr.request_id = asked.id) then
        raise exception 'more yeses are wanted than people are asked'
          using errcode = 'check_violation', constraint = 'request_quorum';
      end if;
      return null;
    end
  $$;
  create constraint trigger request_recipients after insert or update of quorum, sender_id on request
    deferrable initially deferred for each row execute function check_recipients();
  create constraint trigger recipient_others after insert or update of attendee_id on request_recipient
    deferrable initially deferred for each row execute function check_recipients();
`;
