import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Database } from '../../apps/api/src/platform/database/database.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { eventWith, type Person, send } from '../support/meeting-scene.js';

/*
 * Rules that several queries ask are functions of the database, each written once. A hot read must not pay for that:
 * PostgreSQL has to put their bodies in the place of the calls.
 */

const RULES = ['blocks_between', 'hindrances', 'arrivals_today', 'busy_ranges', 'free_slots'];

let t: TestApp;
let eventId: string;
let slotIds: string[];
let me: Person;
let other: Person;

beforeAll(async () => {
  t = await startTestApp({ ROLE: 'http' });
  const scene = await eventWith(t, [60, 90], 2);
  ({ eventId, slotIds } = scene);
  [me, other] = scene.people as [Person, Person];
});
afterAll(() => t.close());

/** The plans, by name of statement, of all that a call asks the database and that asks one of the rules. */
async function plansOf(act: () => Promise<unknown>): Promise<Map<string, string>> {
  const asked = jest.spyOn(t.app.get(Database), 'rows');
  try {
    await act();
    const plans = new Map<string, string>();
    for (const [{ name, text }, values = []] of asked.mock.calls)
      if (RULES.some((rule) => text.includes(rule))) plans.set(name, await planOf(text, values));
    return plans;
  } finally {
    asked.mockRestore();
  }
}

const planOf = async (text: string, values: unknown[]): Promise<string> =>
  (await t.world.sql(`explain (verbose) ${text}`, values)).map((row) => row['QUERY PLAN']).join('\n');

/** Calls of ours that are left in a plan: as a source of rows, or within a condition. PostgreSQL's own are no rule. */
const callsIn = (plan: string): string[] =>
  plan.match(
    new RegExp(`Function Scan on (?!pg_catalog\\.).*|\\b(${RULES.join('|')}|ruled_out|has_block_between)\\(`, 'g'),
  ) ?? [];

describe('the rules', () => {
  test.each<[string, string[], () => Promise<unknown>]>([
    ['a card', ['people.card'], () => me.as.get(`/api/events/${eventId}/card/${other.id}`).expect(200)],
    ['the agenda', ['meetings.agenda'], () => me.as.get(`/api/events/${eventId}/agenda`).expect(200)],
    ['the people', ['people.search'], () => me.as.get(`/api/events/${eventId}/people`).expect(200)],
    ['the suggestions', ['suggestions.list'], () => me.as.get(`/api/events/${eventId}/suggestions`).expect(200)],
    [
      'sending a request and reading it',
      ['requests.find', 'requests.sending-facts'],
      () => send(me, eventId, [other], slotIds).expect(201),
    ],
  ])('are planned with %s', async (_what, names, act) => {
    const plans = await plansOf(act);
    expect([...plans.keys()].toSorted((a, b) => (a < b ? -1 : 1))).toEqual(names);
    for (const plan of plans.values()) expect(callsIn(plan)).toEqual([]);
  });

  test('would be seen if they were called', async () => {
    expect(callsIn(await planOf('select has_block_between($1, $1)', [me.accountId]))).toEqual(['has_block_between(']);
    const sources = 'select * from free_slots($1, array(select id from attendee), now())';
    expect(callsIn(await planOf(sources, [eventId]))).not.toEqual([]);
  });
});
