import type { EventPolicy } from './event-policy.js';
import { MINUTES, type PolicyScene } from './policy-scene.fixture.js';

/** The rules of an event but for its dates. */
export type Ruled = Omit<EventPolicy, 'requestsFrom' | 'requestsUntil'>;

interface Held {
  people: string[];
  /** Seconds since 1970. */
  from: number;
  place: string;
}

interface Asked {
  sender: string;
  to: string[];
}

/** What stands against the rules, worked out from the rows alone, without the functions that hold them. */
export async function findBreaches(scene: PolicyScene, policy: Ruled): Promise<string[]> {
  const held = await scene.sql<Held>(HELD, [scene.eventId]);
  const asked = await scene.sql<Asked>(ASKED, [scene.eventId]);
  return [
    ...held.flatMap((meeting) => breachesOf(scene, policy, meeting)),
    ...asked.flatMap((request) => breachesOfAsking(scene, policy, request)),
    ...scene.people.flatMap(({ id }) => [
      ...breachesOfNearness(
        scene,
        policy,
        held.filter(({ people }) => people.includes(id)),
      ),
      ...breachesOfQuotas(scene, policy, id, held, asked),
    ]),
  ];
}

const one = <Row extends { id: string }>(rows: readonly Row[], id: string): Row => {
  const row = rows.find((each) => each.id === id);
  if (!row) throw new Error(`There is no ${id}.`);
  return row;
};

function breachesOf(scene: PolicyScene, policy: Ruled, { people, place }: Held): string[] {
  const meets = people.flatMap((a) => people.filter((b) => b !== a).map((b) => [a, b] as const));
  return [
    ...(isPair(policy, people) ? ['pair'] : []),
    ...(meets.some(([a, b]) => forbids(scene, policy, a, b) && forbids(scene, policy, b, a)) ? ['group'] : []),
    ...(policy.languagesInCommon && sharesNone(scene, people) ? ['languages'] : []),
    ...(people.some((id) => one(scene.people, id).stepFree) && !one(scene.places, place).stepFree ? ['step-free'] : []),
  ];
}

function breachesOfAsking(scene: PolicyScene, policy: Ruled, { sender, to }: Asked): string[] {
  return [
    ...(isPair(policy, [sender, ...to]) ? ['asked pair'] : []),
    ...(to.some((id) => forbids(scene, policy, sender, id)) ? ['asked group'] : []),
    ...(policy.languagesInCommon && sharesNone(scene, [sender, ...to]) ? ['asked languages'] : []),
  ];
}

function breachesOfNearness(scene: PolicyScene, policy: Ruled, mine: readonly Held[]): string[] {
  const inOrder = mine.toSorted((a, b) => a.from - b.from);
  return inOrder.slice(1).flatMap((next, n) => {
    const last = inOrder[n] ?? next;
    const gap = (next.from - last.from) / 60 - MINUTES;
    const areas = [one(scene.places, last.place).area, one(scene.places, next.place).area];
    const walk = policy.walks.find(({ from, to }) => areas.includes(from) && areas.includes(to));
    const isFar = last.place !== next.place && gap < (walk?.minutes ?? policy.walkMinutes);
    return [...(gap < policy.restSlots * MINUTES ? ['rest'] : []), ...(isFar ? ['walk'] : [])];
  });
}

function breachesOfQuotas(
  scene: PolicyScene,
  policy: Ruled,
  id: string,
  held: readonly Held[],
  asked: readonly Asked[],
): string[] {
  const granted = policy.quotas.find(({ group }) => group === one(scene.people, id).group);
  const meetings = held.filter(({ people }) => people.includes(id)).length;
  const sent = asked.filter(({ sender }) => sender === id).length;
  return [
    ...(meetings > (granted?.meetings ?? policy.meetings ?? Infinity) ? ['meetings'] : []),
    ...(sent > (granted?.asksPerDay ?? policy.asksPerDay ?? Infinity) ? ['asks'] : []),
  ];
}

const isPair = ({ pairs }: Ruled, ids: readonly string[]): boolean =>
  pairs.some(({ attendeeId, otherId }) => ids.includes(attendeeId) && ids.includes(otherId));

const forbids = ({ people }: PolicyScene, { groupRules }: Ruled, a: string, b: string): boolean =>
  groupRules.some(({ from, to }) => from === one(people, a).group && to === one(people, b).group);

function sharesNone({ people }: PolicyScene, ids: readonly string[]): boolean {
  const said = ids.map((id) => one(people, id).languages).filter((each) => each.length > 0);
  return said.length > 0 && !['de', 'en', 'fr'].some((language) => said.every((each) => each.includes(language)));
}

const HELD = `
  select array_agg(p.attendee_id) as people, extract(epoch from min(lower(b.during)))::float as "from",
    (select k.place_id from place_booking k where k.meeting_id = m.id and k.active) as place
  from meeting m join meeting_person p on p.meeting_id = m.id
  join person_booking b on b.meeting_id = m.id and b.account_id = p.account_id and b.active
  where m.event_id = $1 group by m.id`;
const ASKED = `
  select r.sender_id as sender, array_agg(rr.attendee_id) as to from request r
  join request_recipient rr on rr.request_id = r.id where r.event_id = $1 group by r.id`;
