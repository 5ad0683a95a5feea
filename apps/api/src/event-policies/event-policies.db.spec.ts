import fc from 'fast-check';
import { openRepositories, type TestRepositories } from '../../../../test/support/repositories.js';
import { newId } from '../platform/ids.js';
import { EventPoliciesRepository } from './event-policies.repository.js';
import { findBreaches } from './policy-breaches.fixture.js';
import { AREAS, GROUPS, PEOPLE, PolicyScene, SLOTS } from './policy-scene.fixture.js';

/** A try to bind people; each names them, their time and their place by number. */
type Step =
  | { do: 'ask'; who: number[] }
  | { do: 'book' | 'seat'; who: number[]; slot: number; place: number }
  | { do: 'move'; meeting: number; slot: number; place: number }
  | { do: 'join'; meeting: number; who: number[] }
  | { do: 'cancel'; meeting: number };

const someone = fc.uniqueArray(fc.nat(PEOPLE - 1), { minLength: 2, maxLength: 3 });
const where = { slot: fc.nat(SLOTS - 1), place: fc.nat(AREAS.length - 1) };
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('ask' as const), who: someone }),
  fc.record({ do: fc.constantFrom('book' as const, 'seat' as const), who: someone, ...where }),
  fc.record({ do: fc.constant('move' as const), meeting: fc.nat(9), ...where }),
  fc.record({ do: fc.constant('join' as const), meeting: fc.nat(9), who: someone }),
  fc.record({ do: fc.constant('cancel' as const), meeting: fc.nat(9) }),
);
const quota = fc.option(fc.integer({ min: 0, max: 4 }), { nil: null });
const group = fc.constantFrom(...GROUPS);
const rules = fc.record({
  restSlots: fc.integer({ min: 0, max: 2 }),
  walkMinutes: fc.constantFrom(0, 10, 40),
  walks: fc.constantFrom([], [{ from: 'South', to: 'North', minutes: 60 }]),
  languagesInCommon: fc.boolean(),
  asksPerDay: quota,
  meetings: quota,
  quotas: fc.uniqueArray(fc.record({ group, asksPerDay: quota, meetings: quota }), {
    maxLength: 2,
    selector: (each) => each.group,
  }),
  groupRules: fc.array(fc.record({ from: group, to: group }), { maxLength: 3 }),
  named: fc.option(fc.uniqueArray(fc.nat(PEOPLE - 1), { minLength: 2, maxLength: 2 }), { nil: null }),
  languages: fc.array(fc.subarray(['de', 'en', 'fr']), { minLength: PEOPLE, maxLength: PEOPLE }),
  stepFree: fc.array(fc.boolean(), { minLength: PEOPLE, maxLength: PEOPLE }),
});
const NO_DATES = { requestsFrom: null, requestsUntil: null };

/** Does one step in its way, and gives what refused it; `seat` asks the questions first, and must then be let. */
async function take(scene: PolicyScene, one: Step, meetings: string[]): Promise<string | null> {
  const who = 'who' in one ? one.who.flatMap((n) => scene.people[n] ?? []) : [];
  const [first] = who;
  const ids = who.map(({ id }) => id);
  const meetingId = 'meeting' in one ? meetings[one.meeting % Math.max(meetings.length, 1)] : newId();
  if (meetingId === undefined || (one.do === 'join' && !first)) return 'nothing to do';
  switch (one.do) {
    case 'ask':
      return scene.attempt(() => scene.ask(ids));
    case 'move':
      return scene.attempt(() => scene.move(meetingId, one.slot, one.place));
    case 'join':
      return scene.attempt(() => (first ? scene.join(meetingId, first) : Promise.resolve()));
    case 'cancel':
      return scene.attempt(() => scene.cancel(meetingId));
    case 'book': {
      const refused = await scene.attempt(() => scene.book(meetingId, who, one.slot, one.place));
      if (refused === null) meetings.push(meetingId);
      return refused;
    }
    case 'seat': {
      const [offer] = await scene.sql(OFFER, [scene.eventId, ids, scene.slots[one.slot]]);
      if (!offer) return 'not offered';
      const place = scene.places.findIndex(({ id }) => id === offer['place_id']);
      expect(await scene.attempt(() => scene.book(meetingId, who, one.slot, place))).toBeNull();
      meetings.push(meetingId);
      return null;
    }
  }
}

describe('what an event rules', () => {
  let test: TestRepositories;
  let policies: EventPoliciesRepository;

  beforeAll(async () => {
    test = await openRepositories(2);
    policies = new EventPoliciesRepository(test.database);
  });
  afterAll(() => test?.close());

  it('is broken by no history, whichever way it binds people; and what is offered is granted', async () => {
    const outcomes = new Set<string>();
    await fc.assert(
      fc.asyncProperty(rules, fc.array(step, { minLength: 12, maxLength: 24 }), async (chosen, steps) => {
        const { named, languages, stepFree, ...rest } = chosen;
        const scene = new PolicyScene(test.owner);
        await scene.build(languages, stepFree);
        const [attendeeId, otherId] = (named ?? []).map((n) => scene.people[n]?.id);
        const ruled = { ...rest, pairs: attendeeId && otherId ? [{ attendeeId, otherId }] : [] };
        await policies.put(scene.eventId, { ...ruled, ...NO_DATES });
        const meetings: string[] = [];
        for (const one of steps) outcomes.add(`${one.do}: ${await take(scene, one, meetings)}`);
        expect(await findBreaches(scene, ruled)).toEqual([]);
      }),
      { numRuns: process.env['TEST_LONG'] === 'true' ? 1500 : 30 },
    );
    // Histories in which nothing was let, or nothing was refused, would say little.
    expect([...outcomes]).toEqual(expect.arrayContaining(SEEN));
  });

  it('lets requests be sent between its dates only', async () => {
    const scene = new PolicyScene(test.owner);
    await scene.build([], []);
    const ids = scene.people.slice(0, 2).map(({ id }) => id);
    const nothing = { restSlots: 0, walkMinutes: 0, languagesInCommon: false, asksPerDay: null, meetings: null };
    const lists = { walks: [], quotas: [], groupRules: [], pairs: [] };
    const dates = { requestsFrom: new Date('2099-05-02T00:00:00Z'), requestsUntil: new Date('2099-05-03T00:00:00Z') };
    await policies.put(scene.eventId, { ...nothing, ...lists, ...dates });
    for (const [when, refused, rule] of [
      ['2099-05-01T23:59:59Z', 'event_policy', 'dates'],
      ['2099-05-02T00:00:00Z', null, undefined],
      ['2099-05-03T00:00:00Z', 'event_policy', 'dates'],
    ] as const) {
      expect(await policies.findUnsendable(scene.eventId, ids[0] ?? '', new Date(when))).toBe(rule);
      expect(await scene.attempt(() => scene.ask(ids, new Date(when)))).toBe(refused);
    }
  });
});

const OFFER = `
  select l.place_id from free_slots($1, $2::uuid[], '2099-01-01') f, free_lanes($1, f.during, $2::uuid[]) l
  where f.slot_id = $3 and not exists (select from ruled_out($1, null, $2::uuid[])) limit 1`;
const SEEN = [
  'ask: null',
  'ask: event_policy',
  'book: null',
  'book: event_policy',
  'book: place_policy',
  'seat: null',
  'seat: not offered',
  'move: null',
  'join: null',
];
