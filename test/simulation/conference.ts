import { setTimeout as sleep } from 'node:timers/promises';
import type { World } from '../support/build.js';
import { Chance } from './chance.js';
import { Desk } from './desk.js';
import type { FastTime } from './fast-time.js';
import { type Coming, type Hall, HOUR, MINUTE, type Somebody } from './hall.js';
import { Person } from './person.js';
import { Measured, Phone } from './phone.js';

/** The size of an event, and how its people are. */
export interface Size {
  people: number;
  days: number;
  /** Of 1. */
  noShows: number;
  late: number;
  seed: number;
}

const ROUNDS = [
  '09:00',
  '09:30',
  '10:00',
  '10:30',
  '11:00',
  '11:30',
  '13:30',
  '14:00',
  '14:30',
  '15:00',
  '15:30',
  '16:00',
  '16:30',
  '17:00',
];
const SLOT_MINUTES = 20;
const TICK_MS = 1_000;
/** What a process does each minute by its crontab, whose minutes are real ones. */
const MINUTELY = [
  'requests.expire',
  'requests.let-in',
  'requests.remind',
  'spontaneous-asks.expire',
  'meeting-changes.expire',
];

/** A conference in the making and while it goes on. */
export class Conference {
  private constructor(
    readonly hall: Hall,
    readonly persons: ReadonlyMap<string, Person>,
    readonly desk: Desk,
    private readonly world: World,
  ) {}

  /** Makes the event and its people, and lets everybody's phone connect, one after the other to these processes. */
  static async open(world: World, urls: readonly string[], time: FastTime, size: Size): Promise<Conference> {
    const chance = new Chance(size.seed);
    const opens = nextMorning(time.now());
    const day = new Date(opens).toISOString().slice(0, 10);
    const last = opens + (size.days - 1) * 24 * HOUR;
    const eventId = await world.event({ starts_on: day, ends_on: new Date(last).toISOString().slice(0, 10) });
    const placeIds: string[] = [];
    for (let n = 0; n < Math.ceil(size.people / 8); n++)
      placeIds.push(await world.place(eventId, { seats: n % 5 === 0 ? 4 : 2 }));
    for (let n = 0; n < size.days; n++) await makeSlots(world, eventId, opens + n * 24 * HOUR);
    const people = await seat(world, eventId, size, opens, chance);
    const measured = new Measured();
    const hall: Hall = {
      eventId,
      time,
      chance,
      measured,
      opens,
      people,
      closes: last + 9 * HOUR,
      requests: new Map(),
      held: new Set(),
      counts: { changesAgreed: 0, freeNow: 0, spontaneous: 0, cancelled: 0, lateSaid: 0 },
      missing: (attendeeId) => desk.miss(attendeeId),
    };
    const desk: Desk = new Desk(hall, await staffPhone(world, urls[0] ?? '', eventId, measured), placeIds);
    const persons = new Map<string, Person>();
    for (const [n, person] of [...people.values()].entries()) {
      const { cookie } = await world.signIn('', person.accountId);
      const phone = new Phone(urls[n % urls.length] ?? '', cookie, measured);
      await phone.follower.connected();
      persons.set(person.attendeeId, new Person(hall, person, phone));
    }
    return new Conference(hall, persons, desk, world);
  }

  /** Lets it take place, until every request has had its date; `tell` is told about once a second how far it is. */
  async hold(tell: (line: string) => void): Promise<void> {
    const { time, closes } = this.hall;
    let isOver = false;
    await time.running();
    const clock = this.tick(() => isOver, tell);
    await Promise.all([...[...this.persons.values()].map((person) => person.live()), this.desk.sit()]);
    await Promise.all([...this.persons.values()].map(({ meetings }) => meetings.over()));
    // Whatever was asked last has had its date an hour after the last meeting at the latest.
    await time.until(closes + HOUR);
    for (let left = 60; left > 0 && (await this.countOpen()) > 0; left--) await sleep(TICK_MS);
    isOver = true;
    await clock;
  }

  close(): void {
    for (const { phone } of [this.desk, ...this.persons.values()]) phone.follower.close();
  }

  private async countOpen(): Promise<number> {
    const text = `select count(*)::int as n from request where state in ('waiting', 'sent', 'countered')`;
    return (await this.world.sql<{ n: number }>(text))[0]?.n ?? 0;
  }

  private async tick(isOver: () => boolean, tell: (line: string) => void): Promise<void> {
    const { hall, world } = this;
    for (let n = 0; !isOver(); n++) {
      await world.sql(`select graphile_worker.add_job(name, job_key => name) from unnest($1::text[]) name`, [MINUTELY]);
      if (n % 5 === 0) {
        const [row] = await world.sql<{ meetings: number }>(
          `select count(*)::int as meetings from meeting where state = 'scheduled'`,
        );
        const open = await this.countOpen();
        const when = new Date(hall.time.now()).toISOString().slice(0, 16).replace('T', ' ');
        tell(
          `${when} UTC: ${hall.requests.size} requests, ${open} open; ${row?.meetings} meetings, ${hall.held.size} held; ` +
            `${this.desk.applied.length} repairs; ${hall.measured.commands.length} commands`,
        );
      }
      await sleep(TICK_MS);
    }
  }
}

/** Nine o'clock in Berlin on the day after an instant's, in winter. */
function nextMorning(instant: number): number {
  const date = new Date(instant);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() + 1, 8);
}

async function makeSlots(world: World, eventId: string, opens: number): Promise<void> {
  const rounds = ROUNDS.map((text) => {
    const [hours = 0, minutes = 0] = text.split(':').map(Number);
    return new Date(opens + (hours - 9) * HOUR + minutes * MINUTE);
  });
  await world.sql(
    `insert into slot (id, organization_id, event_id, during)
     select gen_random_uuid(), e.organization_id, e.id, tstzrange(at, at + make_interval(mins => $3))
     from event e, unnest($2::timestamptz[]) at where e.id = $1`,
    [eventId, rounds, SLOT_MINUTES],
  );
}

async function seat(
  world: World,
  eventId: string,
  { people: count, noShows, late }: Size,
  opens: number,
  chance: Chance,
): Promise<Map<string, Somebody>> {
  const people = new Map<string, Somebody>();
  // As many as was said, and chance decides who.
  const kinds = chance.some(
    Array.from({ length: count }, (_, n): Coming['kind'] =>
      n < count * noShows ? 'no-show' : n < count * (noShows + late) ? 'late' : 'comes',
    ),
    count,
  );
  for (const kind of kinds) {
    const { id: attendeeId, accountId } = await world.attendee(eventId);
    const from = opens - HOUR + (kind === 'late' ? HOUR + chance.between(30, 150) * MINUTE : chance.share() * HOUR);
    const tells = kind !== 'comes' && chance.is(0.5);
    people.set(attendeeId, { attendeeId, accountId, coming: { kind, from, tells }, wishes: [] });
  }
  // Some are wished for by many: the first few of each list stand in many lists.
  const all = [...people.keys()];
  for (const person of people.values()) {
    const known = [...chance.some(all.slice(0, Math.ceil(count / 8)), 2), ...chance.some(all, 6)];
    person.wishes = [...new Set(known)].filter((id) => id !== person.attendeeId);
    await world.sql(
      `insert into wish (organization_id, event_id, attendee_id, other_id, kind)
       select organization_id, id, $2, other, 'like' from event, unnest($3::uuid[]) other where id = $1`,
      [eventId, person.attendeeId, person.wishes],
    );
  }
  return people;
}

async function staffPhone(world: World, url: string, eventId: string, measured: Measured): Promise<Phone> {
  const [event] = await world.sql<{ organization_id: string }>('select organization_id from event where id = $1', [
    eventId,
  ]);
  const staff = await world.signIn('');
  await world.member(event?.organization_id ?? '', staff.accountId, 'admin');
  return new Phone(url, staff.cookie, measured);
}
