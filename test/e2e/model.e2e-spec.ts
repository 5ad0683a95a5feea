import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import fc from 'fast-check';
import { startAppOn, startTestApp, type TestApp } from '../support/app.js';
import { commandsOver, type Real } from './model/commands.js';
import { Model, type Size } from './model/model.js';

/*
 * Random histories of people over two processes against a plain state machine: what it says may be done is done, what it
 * refuses is refused with one of its reasons, and everybody reads the same at the other process. Small in every run,
 * thousands with TEST_LONG=true; MODEL_SEED looks elsewhere.
 */

const isLong = process.env['TEST_LONG'] === 'true';
const RUNS = Number(process.env['MODEL_RUNS'] ?? (isLong ? 5_000 : 5));
const COMMANDS = isLong ? 60 : 30;
const SEED = Number(process.env['MODEL_SEED'] ?? 20_270_304);
const SIZE: Size = { people: 4, times: 3, places: 1 };

let t: TestApp;
let other: { app: NestFastifyApplication; url: string };
beforeAll(async () => {
  t = await startTestApp({ ROLE: 'http,realtime' });
  other = await startAppOn(t.database, { ROLE: 'http,realtime' });
});
afterAll(async () => {
  await other?.app.close();
  await t?.close();
});

/** Two events at the same times, with the same people. */
async function makeReal(): Promise<Real> {
  const events: string[] = [];
  const slots: string[] = [];
  for (let event = 0; event < 2; event++) {
    const eventId = await t.world.event({ requests_per_day: 200 });
    events.push(eventId);
    for (let n = 0; n < SIZE.places; n++) await t.world.place(eventId, { seats: 3 });
    for (let time = 0; time < SIZE.times; time++) slots.push(await t.world.slot(eventId, 60 + 30 * time));
  }
  const people: { at: Real['people'][0]['at']; attendees: string[] }[] = [];
  for (let n = 0; n < SIZE.people; n++) {
    const as = await t.world.signIn(t.url);
    const attendees: string[] = [];
    for (const eventId of events) attendees.push((await t.world.attendee(eventId, { account_id: as.accountId })).id);
    people.push({ at: [as, as.at(other.url)], attendees });
  }
  return { people, events, slots, requests: [], meetings: [] };
}

/** In the end everybody's agenda and log say what the model says. */
async function compareInTheEnd(model: Model, real: Real): Promise<void> {
  for (const [person, { at, attendees }] of real.people.entries()) {
    const own = model.meetings
      .map((meeting, n) => ({ ...meeting, id: real.meetings[n] }))
      .filter(({ people }) => people.includes(person));
    const agendas = await Promise.all(real.events.map(async (eventId) => at[1]?.get(`/api/events/${eventId}/agenda`)));
    const items = agendas.flatMap((agenda) => agenda?.body.items as { id: string; state: string }[]);
    expect(attendees).toHaveLength(2);
    expect(items.map(({ id, state }) => `${id} ${state === 'cancelled'}`).toSorted()).toEqual(
      own.map(({ id, isCancelled }) => `${id} ${isCancelled}`).toSorted(),
    );
    const log = (await at[0]?.get('/api/account-events?after=0'))?.body.events as { seq: number; kind: string }[];
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, n) => n + 1));
    const told = (kind: string): number => log.filter((entry) => entry.kind === kind).length;
    expect([told('meeting.booked'), told('meeting.cancelled')]).toEqual([
      own.length,
      own.filter(({ isCancelled }) => isCancelled).length,
    ]);
  }
}

describe(`${RUNS} random histories over two processes`, () => {
  it(
    'go as the plain state machine says',
    async () => {
      let commands = 0;
      await fc.assert(
        fc.asyncProperty(commandsOver(SIZE, COMMANDS), async (history) => {
          const [model, real] = [new Model(SIZE), await makeReal()];
          commands += [...history].length;
          await fc.asyncModelRun(() => ({ model, real }), history);
          await compareInTheEnd(model, real);
        }),
        { seed: SEED, numRuns: RUNS, endOnFailure: !isLong },
      );
      expect(commands).toBeGreaterThan(RUNS * 5);
      if (isLong) process.stderr.write(`${commands} commands in ${RUNS} histories\n`);
    },
    isLong ? 24 * 3_600_000 : 120_000,
  );
});
