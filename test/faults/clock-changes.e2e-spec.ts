import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Clock } from '../../apps/api/src/platform/clock.js';
import { RequestEnds } from '../../apps/api/src/request-ends/request-ends.service.js';
import { startAppOn, startTestApp, type TestApp } from '../support/app.js';
import type { Person } from '../support/meeting-scene.js';
import { organize, type Organizing } from '../support/organizing.js';
import { findOverlaps } from './history/find-overlaps.js';

/*
 * Events on the days on which clocks are changed, events in two time zones with the same people, and two processes whose
 * clocks are minutes apart.
 */

interface Slot {
  id: string;
  from: string;
  to: string;
}
interface Scene {
  eventId: string;
  slots: Slot[];
  at: (clock: string) => Slot;
  people: Person[];
}

const MINUTE = 60_000;
const SKEW = 7 * MINUTE;

let t: TestApp;
let other: { app: NestFastifyApplication; url: string };
let organizing: Organizing;

beforeAll(async () => {
  t = await startTestApp({ ROLE: 'http,realtime' });
  other = await startAppOn(t.database, { ROLE: 'http,realtime' });
  organizing = await organize(t);
});
afterAll(async () => {
  await other?.app.close();
  await t?.close();
});
afterEach(() => setClocks(new Date(), 0));

/** Both processes go by this instant; the second is late by some milliseconds. */
function setClocks(instant: Date | string, late = 0): void {
  const began = Date.now();
  const at = new Date(instant).getTime();
  t.app.get(Clock).now = () => new Date(at + Date.now() - began);
  other.app.get(Clock).now = () => new Date(at - late + Date.now() - began);
}

/** An event with a grid by its own wall clock, two tables and people who have joined it. */
async function scene(day: string, hours: [string, string], more: object = {}, people = 3): Promise<Scene> {
  const eventId = await organizing.newEvent({ startsOn: day, endsOn: day, ...more });
  const body = { days: [{ date: day, from: hours[0], to: hours[1] }], minutes: 30, pauseMinutes: 0 };
  const slots: Slot[] = (await organizing.owner.put(`/api/events/${eventId}/grid`, body).expect(200)).body.items;
  for (let n = 0; n < 2; n++) await t.world.place(eventId);
  const joined: Person[] = [];
  for (let n = 0; n < people; n++) joined.push(await join(eventId));
  return { eventId, slots, people: joined, at: (from) => found(slots, from) };
}

async function join(eventId: string, account: Partial<Person> = {}): Promise<Person> {
  const columns = account.accountId ? { account_id: account.accountId } : {};
  const { id, accountId } = await t.world.attendee(eventId, columns);
  return { id, accountId, as: account.as ?? (await t.world.signIn(t.url, accountId)) };
}

function found(slots: readonly Slot[], from: string): Slot {
  const slot = slots.find((each) => each.from === `${from}:00.000Z`);
  if (!slot) throw new Error(`There is no slot at ${from}, only ${slots.map((each) => each.from).join(', ')}.`);
  return slot;
}

const send = async (from: Person, { eventId }: Pick<Scene, 'eventId'>, to: Person, slots: readonly Slot[]) =>
  (
    await from.as.post(`/api/events/${eventId}/requests`, {
      to: [to.id],
      purpose: 'Talk about heat pumps',
      slotIds: slots.map(({ id }) => id),
    })
  ).body as { id: string; state: string; endsAt: string; code?: string; placeInLine: number | null };
const accept = (person: Person, requestId: string, slot: Slot) =>
  person.as.post(`/api/requests/${requestId}/accept`, { slotId: slot.id });
const stateOf = async (person: Person, requestId: string): Promise<string> =>
  (await person.as.get(`/api/requests/${requestId}`).expect(200)).body.state;
const timesOf = async ({ as }: Person, { eventId }: Pick<Scene, 'eventId'>): Promise<string[]> =>
  (await as.get(`/api/events/${eventId}/agenda`).expect(200)).body.items.map(({ from }: Slot) => from.slice(0, 16));

describe('an event on the night in which the clocks go back', () => {
  it('has two meetings of a person at half past two, one after the other, and refuses a third at one of them', async () => {
    const night = await scene('2027-10-31', ['01:00', '04:00']);
    const [anna, ben, carl] = night.people as [Person, Person, Person];
    const [summer, winter] = [night.at('2027-10-31T00:00'), night.at('2027-10-31T02:00')];
    const first = await send(anna, night, ben, [summer]);
    await accept(ben, first.id, summer).expect(200);
    const second = await send(anna, night, carl, [winter]);
    await accept(carl, second.id, winter).expect(200);
    expect(await timesOf(anna, night)).toEqual(['2027-10-31T00:00', '2027-10-31T02:00']);
    const third = await send(carl, night, anna, [night.at('2027-10-31T00:00')]);
    expect((await accept(anna, third.id, summer)).body.code).toBe('slot_taken');
    expect(await findOverlaps(t.world)).toEqual([]);
  });

  it('takes as many requests a day as it says on a day of 25 hours, not of 24', async () => {
    const day = await scene('2027-10-31', ['09:00', '18:00'], {}, 4);
    await t.world.sql('update event set requests_per_day = 1 where id = $1', [day.eventId]);
    const [anna, ben, carl, dora] = day.people as [Person, Person, Person, Person];
    // Half past midnight in summer time, then ten to midnight in winter time: 24 hours and 20 minutes later, on the same day.
    setClocks('2027-10-30T22:30:00Z');
    const late = [day.at('2027-10-31T16:30')];
    await t.world.sql(
      'update slot set during = tstzrange(lower(during) + $2::interval, upper(during) + $2::interval) where id = $1',
      [late[0]?.id, '2 days'],
    );
    expect((await send(ben, day, anna, late)).state).toBe('sent');
    setClocks('2027-10-31T22:50:00Z');
    const waiting = await send(carl, day, anna, late);
    expect([waiting.state, waiting.placeInLine]).toEqual(['waiting', 1]);
    await t.app.get(RequestEnds).letIn();
    expect(await stateOf(carl, waiting.id)).toBe('waiting');
    setClocks('2027-10-31T23:05:00Z');
    await t.app.get(RequestEnds).letIn();
    expect(await stateOf(carl, waiting.id)).toBe('sent');
    expect((await send(dora, day, anna, late)).state).toBe('waiting');
  });

  it('ends a request after as many hours as it said, whatever the clock on the wall shows', async () => {
    setClocks('2027-10-30T10:00:00Z');
    const day = await scene('2027-11-02', ['09:00', '18:00'], { startsOn: '2027-10-30' });
    await t.world.sql('update event set request_hours = 24 where id = $1', [day.eventId]);
    const [anna, ben] = day.people as [Person, Person];
    const sent = await send(anna, day, ben, [day.at('2027-11-02T10:00')]);
    expect(sent.endsAt.slice(0, 16)).toBe('2027-10-31T10:00');
    setClocks('2027-10-31T09:59:00Z');
    await t.app.get(RequestEnds).expire();
    expect(await stateOf(ben, sent.id)).toBe('sent');
    setClocks('2027-10-31T10:01:00Z');
    await t.app.get(RequestEnds).expire();
    expect([await stateOf(anna, sent.id), await stateOf(ben, sent.id)]).toEqual(['expired', 'expired']);
  });
});

describe('an event on the night in which the clocks go forward', () => {
  it('has no times that touch the hour that no clock shows, and a day of 23 hours', async () => {
    const night = await scene('2027-03-28', ['01:00', '04:00'], {}, 4);
    expect(night.slots.map(({ from }) => from.slice(11, 16))).toEqual(['00:00', '01:00', '01:30']);
    await t.world.sql('update event set requests_per_day = 1 where id = $1', [night.eventId]);
    const [anna, ben, carl] = night.people as [Person, Person, Person];
    const slot = night.at('2027-03-28T01:00');
    await t.world.sql(
      `update slot set during = tstzrange(lower(during) + '3 days', upper(during) + '3 days') where id = $1`,
      [slot.id],
    );
    // Half past midnight, and five past midnight a day later: 22 hours and 35 minutes.
    setClocks('2027-03-27T23:30:00Z');
    expect((await send(ben, night, anna, [slot])).state).toBe('sent');
    setClocks('2027-03-28T21:55:00Z');
    const waiting = await send(carl, night, anna, [slot]);
    expect(waiting.state).toBe('waiting');
    setClocks('2027-03-28T22:05:00Z');
    await t.app.get(RequestEnds).letIn();
    expect(await stateOf(carl, waiting.id)).toBe('sent');
  });
});

describe('two events in two time zones', () => {
  it('never have the same person at the same instant, whatever their walls show', async () => {
    const berlin = await scene('2027-03-04', ['15:00', '16:00']);
    const newYork = await scene('2027-03-04', ['09:00', '10:00'], { timeZone: 'America/New_York' });
    const auckland = await scene('2027-03-05', ['03:00', '04:00'], { timeZone: 'Pacific/Auckland' });
    const anna = berlin.people[0] as Person;
    const instant = '2027-03-04T14:00';
    const [annaThere, annaFar] = [await join(newYork.eventId, anna), await join(auckland.eventId, anna)];
    const first = await send(anna, berlin, berlin.people[1] as Person, [berlin.at(instant)]);
    const second = await send(newYork.people[1] as Person, newYork, annaThere, [newYork.at(instant)]);
    const third = await send(auckland.people[1] as Person, auckland, annaFar, [auckland.at(instant)]);
    const answers = await Promise.all([
      accept(berlin.people[1] as Person, first.id, berlin.at(instant)),
      accept(annaThere, second.id, newYork.at(instant)),
      accept({ ...annaFar, as: anna.as.at(other.url) }, third.id, auckland.at(instant)),
    ]);
    const codes = answers.map(({ status, body }) => (status === 200 ? 'booked' : String(body.code)));
    expect(codes.toSorted((a, b) => a.localeCompare(b))).toEqual(['booked', 'slot_taken', 'slot_taken']);
    expect(await findOverlaps(t.world)).toEqual([]);
    // The half hour after it is free in each of them, and only in one of them at once.
    const free = (await annaThere.as.get(`/api/events/${newYork.eventId}/times?with=`)).body.items as Slot[];
    expect(free.map(({ from }) => from.slice(0, 16))).toEqual(['2027-03-04T14:30']);
  });
});

describe('two processes whose clocks are seven minutes apart', () => {
  it('agree on one end of a request, at its date and around it', async () => {
    setClocks('2027-03-03T12:00:00Z', SKEW);
    const day = await scene('2027-03-04', ['09:00', '18:00']);
    await t.world.sql('update event set request_hours = 1 where id = $1', [day.eventId]);
    const [anna, ben, carl] = day.people as [Person, Person, Person];
    const slot = day.at('2027-03-04T10:00');
    const [first, second] = [await send(anna, day, ben, [slot]), await send(anna, day, carl, [slot])];
    // The first process believes that both are over, the second that there are minutes left.
    setClocks('2027-03-03T13:03:00Z', SKEW);
    const late = await accept({ ...ben, as: ben.as.at(other.url) }, first.id, slot);
    expect([late.status, late.body.request?.state]).toEqual([200, 'accepted']);
    await t.app.get(RequestEnds).expire();
    const tooLate = await accept({ ...carl, as: carl.as.at(other.url) }, second.id, slot);
    expect([tooLate.status, tooLate.body.code]).toEqual([409, 'request_ended']);
    for (const url of [t.url, other.url]) {
      expect(await stateOf({ ...anna, as: anna.as.at(url) }, first.id)).toBe('accepted');
      expect(await stateOf({ ...anna, as: anna.as.at(url) }, second.id)).toBe('expired');
    }
    expect(await findOverlaps(t.world)).toEqual([]);
  });

  it('number and show what happens in the order in which it happened', async () => {
    setClocks('2027-03-03T12:00:00Z', SKEW);
    const day = await scene('2027-03-04', ['09:00', '18:00']);
    const [anna, ben] = day.people as [Person, Person];
    const away = { ...ben, as: ben.as.at(other.url) };
    const sent = await send(anna, day, ben, [day.at('2027-03-04T10:00')]);
    const counter = { slotIds: [day.at('2027-03-04T11:00').id] };
    await away.as.post(`/api/requests/${sent.id}/counter`, counter).expect(200);
    await accept(anna, sent.id, day.at('2027-03-04T11:00')).expect(200);
    const { body } = await away.as.get(`/api/requests/${sent.id}`).expect(200);
    expect(body.story.map(({ act }: { act: string }) => act)).toEqual(['send', 'counter', 'accept']);
    const log = (await away.as.get('/api/account-events?after=0')).body.events as { seq: number; kind: string }[];
    expect(log.map(({ seq, kind }) => `${seq} ${kind}`)).toEqual([
      '1 request.received',
      '2 request.changed',
      '3 request.changed',
      '4 meeting.booked',
    ]);
  });
});
