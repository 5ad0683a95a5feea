import type { TestRepositories } from '../../../../test/support/repositories.js';
import { newId } from '../platform/ids.js';

/** When the grid of the scene begins, and how long its slots are. */
const START = Date.parse('2099-05-04T09:00:00Z');
export const MINUTES = 30;
export const PEOPLE = 6;
export const SLOTS = 10;
export const GROUPS = ['Speakers', 'Sponsors', ''];
export const AREAS = ['North', 'South', ''];
const NOW = new Date('2099-05-01T12:00:00Z');

interface Person {
  id: string;
  accountId: string;
  group: string;
  languages: string[];
  stepFree: boolean;
}

const at = (slot: number): Date => new Date(START + slot * MINUTES * 60_000);
const range = (slot: number): string => `[${at(slot).toISOString()},${at(slot + 1).toISOString()})`;

/** One event, and every way to bind its people past all questions, as a path that forgot them would. */
export class PolicyScene {
  readonly organizationId = newId();
  readonly eventId = newId();
  readonly people: Person[] = [];
  readonly places: { id: string; area: string; stepFree: boolean }[] = [];
  readonly slots: string[] = [];

  constructor(private readonly client: TestRepositories['owner']) {}

  async sql<Row = Record<string, unknown>>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.client.query(text, values)).rows as Row[];
  }

  /** Six people of three groups, a table in each area, and a grid without pauses. */
  async build(languages: string[][], stepFree: boolean[]): Promise<void> {
    const { organizationId, eventId } = this;
    await this.sql(`insert into organization (id, name) values ($1, 'O')`, [organizationId]);
    await this.sql(
      `insert into event (id, organization_id, name, starts_on, ends_on, time_zone)
       values ($1, $2, 'E', '2099-05-04', '2099-05-05', 'Europe/Berlin')`,
      [eventId, organizationId],
    );
    for (let n = 0; n < PEOPLE; n++) await this.addPerson(n, languages[n] ?? [], stepFree[n] ?? false);
    for (const [n, area] of AREAS.entries()) await this.addPlace(area, n !== 1);
    for (let n = 0; n < SLOTS; n++) {
      const id = newId();
      this.slots.push(id);
      const values = [id, organizationId, eventId, range(n)];
      await this.sql('insert into slot (id, organization_id, event_id, during) values ($1, $2, $3, $4)', values);
    }
  }

  /** Runs statements in one transaction; gives the constraint that refused, or null. */
  async attempt(work: () => Promise<unknown>): Promise<string | null> {
    await this.sql('begin');
    try {
      await work();
      await this.sql('commit');
      return null;
    } catch (error) {
      await this.sql('rollback');
      return (error as { constraint?: string }).constraint ?? String(error);
    }
  }

  async ask([sender, ...to]: readonly string[], sentAt = NOW): Promise<void> {
    await this.sql(
      `with made as (
         insert into request (id, organization_id, event_id, sender_id, purpose, quorum, sent_at, arrived_at, ends_at)
         values ($1, $2, $3, $4, 'x', $6, $7, $7, $7::timestamptz + interval '1 day') returning id)
       insert into request_recipient (request_id, event_id, organization_id, attendee_id)
       select id, $3, $2, unnest($5::uuid[]) from made`,
      [newId(), this.organizationId, this.eventId, sender, to, to.length, sentAt],
    );
  }

  async book(meetingId: string, people: readonly Person[], slot: number, place: number): Promise<void> {
    await this.sql(
      `insert into meeting (id, organization_id, event_id, purpose, slot_id, place_id, lane, during)
       values ($1, $2, $3, 'x', $4, $5, 1, $6)`,
      [meetingId, this.organizationId, this.eventId, this.slots[slot], this.places[place]?.id, range(slot)],
    );
    for (const person of people) await this.addTo(meetingId, person, slot);
    await this.holdPlace(meetingId, slot, place);
  }

  /** Puts somebody into a meeting at the slot it has. */
  async join(meetingId: string, person: Person): Promise<void> {
    const [held] = await this.sql<{ from: Date }>(
      `select lower(during) as "from" from person_booking where meeting_id = $1 and active limit 1`,
      [meetingId],
    );
    if (held) await this.addTo(meetingId, person, (held.from.getTime() - START) / 60_000 / MINUTES);
  }

  async move(meetingId: string, slot: number, place: number): Promise<void> {
    const [meeting] = await this.sql<{ state: string }>('select state from meeting where id = $1', [meetingId]);
    if (meeting?.state === 'cancelled') return;
    await this.release(meetingId);
    const people = await this.sql<{ account_id: string }>(
      'select account_id from meeting_person where meeting_id = $1',
      [meetingId],
    );
    for (const { account_id: accountId } of people) await this.holdPerson(meetingId, accountId, slot);
    await this.holdPlace(meetingId, slot, place);
  }

  async cancel(meetingId: string): Promise<void> {
    await this.release(meetingId);
    await this.sql(`update meeting set state = 'cancelled', cancelled_at = now() where id = $1`, [meetingId]);
  }

  private async addPerson(n: number, languages: string[], stepFree: boolean): Promise<void> {
    const person = { id: newId(), accountId: newId(), group: GROUPS[n % GROUPS.length] ?? '', languages, stepFree };
    this.people.push(person);
    const mail = `${person.id}@example.org`;
    await this.sql('insert into account (id, mail) values ($1, $2)', [person.accountId, mail]);
    await this.sql(
      `insert into attendee (id, organization_id, event_id, account_id, mail, state, rules_seen_at, group_name, languages)
       values ($1, $2, $3, $4, $5, 'joined', now(), $6, $7)`,
      [person.id, this.organizationId, this.eventId, person.accountId, mail, person.group, languages],
    );
    await this.sql(
      'insert into attendee_terms (attendee_id, event_id, organization_id, step_free) values ($1, $2, $3, $4)',
      [person.id, this.eventId, this.organizationId, stepFree],
    );
  }

  private async addPlace(area: string, stepFree: boolean): Promise<void> {
    const place = { id: newId(), area, stepFree };
    this.places.push(place);
    await this.sql(
      `insert into place (id, organization_id, event_id, name, kind, seats, parallel, step_free, area)
       values ($1, $2, $3, 'Table ' || $1::uuid, 'table', 3, 1, $4, $5)`,
      [place.id, this.organizationId, this.eventId, stepFree, area],
    );
    await this.sql('insert into place_lane (place_id, lane, organization_id) values ($1, 1, $2)', [
      place.id,
      this.organizationId,
    ]);
  }

  private async addTo(meetingId: string, person: Person, slot: number): Promise<void> {
    await this.sql(
      `insert into meeting_person (meeting_id, event_id, organization_id, attendee_id, account_id)
       values ($1, $2, $3, $4, $5)`,
      [meetingId, this.eventId, this.organizationId, person.id, person.accountId],
    );
    await this.holdPerson(meetingId, person.accountId, slot);
  }

  private holdPerson(meetingId: string, accountId: string, slot: number): Promise<unknown> {
    return this.sql(
      `insert into person_booking (id, account_id, kind, meeting_id, during) values ($1, $2, 'meeting', $3, $4)`,
      [newId(), accountId, meetingId, range(slot)],
    );
  }

  private holdPlace(meetingId: string, slot: number, place: number): Promise<unknown> {
    return this.sql(
      `insert into place_booking (id, organization_id, place_id, lane, meeting_id, during) values ($1, $2, $3, 1, $4, $5)`,
      [newId(), this.organizationId, this.places[place]?.id, meetingId, range(slot)],
    );
  }

  private async release(meetingId: string): Promise<void> {
    await this.sql('update person_booking set active = false where meeting_id = $1', [meetingId]);
    await this.sql('update place_booking set active = false where meeting_id = $1', [meetingId]);
  }
}
