import type { BookedMeeting, History, Step } from './history.js';

/*
 * Judges a history that clients wrote. It shares no code with the product and asks it nothing: what the product promises
 * is written down here once more, from its description.
 */

const ENDS = ['accepted', 'declined', 'withdrawn', 'expired', 'unplaceable'];

/** What the last acknowledged step of a kind makes of a request. */
const END_OF: Partial<Record<Step['doing'], string>> = {
  decline: 'declined',
  withdraw: 'withdrawn',
};

/** What a judgement counts, and every fault in a sentence. */
export interface Judgement {
  operations: number;
  acknowledged: number;
  unknown: number;
  requests: number;
  meetings: number;
  entries: number;
  faults: string[];
}

/** Judges a history: gives its size, and a sentence for each promise that was broken. */
export function judge(history: History): Judgement {
  const { steps, requests, shown } = history;
  const held = heldMeetings(steps);
  return {
    operations: steps.length,
    acknowledged: steps.filter(({ outcome }) => outcome !== 'unknown').length,
    unknown: steps.filter(({ outcome }) => outcome === 'unknown').length,
    requests: requests.length,
    meetings: held.length,
    entries: [...shown.values()].reduce((sum, entries) => sum + entries.length, 0),
    faults: [
      ...findDoubleBooked(held),
      ...findOverfull(held, history.capacity),
      ...findUnended(history),
      ...findTwoEnds(history),
      ...findStaleLooks(steps),
      ...findDisorder(history),
      ...findUntold(history),
      ...findEchoes(steps),
    ],
  };
}

/** A meeting as long as it stood for certain: from the answer that booked it to the first try to cancel it. */
interface Held extends BookedMeeting {
  since: number;
  until: number;
}

function heldMeetings(steps: readonly Step[]): Held[] {
  const cancelled = new Map<string, number>();
  for (const { doing, meetingId, begun } of steps)
    if (doing === 'cancel' && meetingId !== undefined)
      cancelled.set(meetingId, Math.min(begun, cancelled.get(meetingId) ?? Infinity));
  const held = new Map<string, Held>();
  for (const { meeting, ended } of steps) {
    if (!meeting) continue;
    const since = Math.min(ended, held.get(meeting.id)?.since ?? Infinity);
    held.set(meeting.id, { ...meeting, since, until: cancelled.get(meeting.id) ?? Infinity });
  }
  return [...held.values()];
}

const meet = (a: Held, b: Held): boolean =>
  a.from < b.to && b.from < a.to && Math.max(a.since, b.since) < Math.min(a.until, b.until);

/** Nobody is in two meetings at once, over all events. */
function findDoubleBooked(held: readonly Held[]): string[] {
  const byPerson = new Map<string, Held[]>();
  for (const meeting of held)
    for (const person of meeting.people) byPerson.set(person, [...(byPerson.get(person) ?? []), meeting]);
  return [...byPerson].flatMap(([person, meetings]) =>
    pairs(meetings)
      .filter(([a, b]) => meet(a, b))
      .map(([a, b]) => `${person} is in the meetings ${a.id} and ${b.id} at once`),
  );
}

/** No place holds more meetings at once than it may. */
function findOverfull(held: readonly Held[], capacity: History['capacity']): string[] {
  const byPlace = groupByPlace(held);
  return [...byPlace].flatMap(([placeId, meetings]) => {
    const most = capacity.get(placeId) ?? 0;
    return meetings
      .map((one) => meetings.filter((other) => meet(one, other) && other.since <= one.since && one.since < other.until))
      .filter((together) => together.length > most)
      .map((together) => `${placeId} holds ${together.length} meetings at once, and may hold ${most}`);
  });
}

function groupByPlace(held: readonly Held[]): Map<string, Held[]> {
  const groups = new Map<string, Held[]>();
  for (const meeting of held) groups.set(meeting.placeId, [...(groups.get(meeting.placeId) ?? []), meeting]);
  return groups;
}

function pairs<T>(all: readonly T[]): [T, T][] {
  return all.flatMap((a, at) => all.slice(at + 1).map((b): [T, T] => [a, b]));
}

/** Every request has ended, and everybody reads the same end wherever they ask. */
function findUnended({ requests, endings }: History): string[] {
  return requests.flatMap(({ id, people }) => {
    const read = endings.get(id) ?? [];
    const different = new Set(read);
    if (read.length < people.length) return [`${id} was not read by all its people in the end`];
    if (different.size > 1) return [`${id} ended as ${[...different].join(' and ')}`];
    return ENDS.includes(read[0] ?? '') ? [] : [`${id} never ended: it is ${read[0]}`];
  });
}

/** What was acknowledged as an end is the end, and there is only one. */
function findTwoEnds({ steps, endings }: History): string[] {
  return steps.flatMap((step) => {
    const end = endOf(step);
    if (end === undefined || step.requestId === undefined) return [];
    const read = endings.get(step.requestId)?.[0];
    return read === end ? [] : [`${step.requestId} was acknowledged as ${end} and ended as ${read}`];
  });
}

function endOf({ doing, outcome, meeting }: Step): string | undefined {
  if (outcome !== 'done') return undefined;
  return meeting ? 'accepted' : END_OF[doing];
}

/** Whoever looks after an end was acknowledged sees that end, at whichever process. */
function findStaleLooks(steps: readonly Step[]): string[] {
  const ends = new Map<string, { at: number; end: string }>();
  for (const step of steps) {
    const end = endOf(step);
    if (end === undefined || step.requestId === undefined) continue;
    const known = ends.get(step.requestId);
    if (!known || step.ended < known.at) ends.set(step.requestId, { at: step.ended, end });
  }
  return steps.flatMap(({ doing, outcome, requestId, begun, state }) => {
    const end = doing === 'look' && outcome === 'done' ? ends.get(requestId ?? '') : undefined;
    return end && end.at < begun && state !== end.end ? [`${requestId} was seen as ${state} after ${end.end}`] : [];
  });
}

/** Every client showed each entry of its log once and in order, up to the last. */
function findDisorder({ shown, last }: History): string[] {
  return [...last].flatMap(([person, count]) => {
    const numbers = (shown.get(person) ?? []).map(({ seq }) => seq);
    const isWhole = numbers.length === count && numbers.every((seq, at) => seq === at + 1);
    return isWhole ? [] : [`${person} was shown ${numbers.length} of ${count} entries, or not in order`];
  });
}

/** Every acknowledged step is in the logs of all whom it concerns: as often as there were such steps. */
function findUntold({ steps, requests, shown }: History): string[] {
  const told = new Map<string, number>();
  const count = (key: string): number => told.get(key) ?? 0;
  for (const [person, entries] of shown)
    for (const { kind, ids } of entries) {
      const subject = kind.startsWith('request.') ? ids['requestId'] : ids['meetingId'];
      const key = `${person} ${kind.split('.')[0]} ${subject} ${kind === 'meeting.cancelled'}`;
      told.set(key, count(key) + 1);
    }
  const changes = changesOf(steps);
  const ofRequests = requests.flatMap(({ id, people }) =>
    people
      .filter((person) => count(`${person} request ${id} false`) < (changes.get(id) ?? 0))
      .map(
        (person) => `${person} was told ${count(`${person} request ${id} false`)} of ${changes.get(id)} steps of ${id}`,
      ),
  );
  const ofMeetings = steps.flatMap(({ meeting }) =>
    (meeting?.people ?? [])
      .filter((person) => count(`${person} meeting ${meeting?.id} false`) !== 1)
      .map((person) => `${person} was not told once that ${meeting?.id} is booked`),
  );
  const people = new Map(steps.flatMap(({ meeting }) => (meeting ? [[meeting.id, meeting.people] as const] : [])));
  const ofCancelled = steps.flatMap(({ doing, outcome, meetingId }) =>
    (doing === 'cancel' && outcome === 'done' ? (people.get(meetingId ?? '') ?? []) : [])
      .filter((person) => count(`${person} meeting ${meetingId} true`) !== 1)
      .map((person) => `${person} was not told once that ${meetingId} is cancelled`),
  );
  return [...ofRequests, ...ofMeetings, ...ofCancelled];
}

/** How many acknowledged steps have changed each request; the accept that booked counts once, however often it was asked. */
function changesOf(steps: readonly Step[]): Map<string, number> {
  const changes = new Map<string, Set<string>>();
  for (const { outcome, doing, requestId, commandId, meeting } of steps) {
    if (outcome !== 'done' || requestId === undefined || doing === 'look') continue;
    changes.set(requestId, (changes.get(requestId) ?? new Set()).add(meeting ? 'booked' : commandId));
  }
  return new Map([...changes].map(([id, all]) => [id, all.size]));
}

/** A command that is sent again is answered as the first time. */
function findEchoes(steps: readonly Step[]): string[] {
  return steps.flatMap(({ echoes = [], answer, doing, commandId }) =>
    echoes
      .filter((echo) => echo !== answer)
      .map((echo) => `${doing} ${commandId} was answered ${answer}, and then ${echo}`),
  );
}
