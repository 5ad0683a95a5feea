import type { World } from '../support/build.js';
import { findOverlaps } from '../faults/history/find-overlaps.js';
import type { Conference } from './conference.js';

/** What came of a conference, and each rule that broke in a sentence. */
export interface Report {
  figures: Record<string, unknown>;
  broken: string[];
}

const ENDS = ['accepted', 'declined', 'withdrawn', 'expired', 'unplaceable'];
const AT_ONCE = 16;

/** Judges a conference that is over: from what everybody's phone showed and reads now, and from the bookings. */
export async function report(conference: Conference, world: World): Promise<Report> {
  const { hall, desk } = conference;
  const { requests, measured, held, counts, people } = hall;
  const unknown = await findUnknown(requests, world);
  const states = await readEnds(conference);
  const unended = [...states].filter(([, read]) => read.size !== 1 || !ENDS.includes([...read][0] ?? ''));
  const overlaps = await findOverlaps(world);
  const disorder = await findDisorder(conference, world);
  const meetings = await outcomesOf(world);
  const moved = desk.applied.flatMap((repair) => repair.moved);
  const saved = new Set(moved.filter((id) => held.has(id)));
  const coming = [...people.values()].map((person) => person.coming.kind);
  const count = (state: string): number => [...states.values()].filter((read) => read.has(state)).length;
  const broken = [
    ...unknown.map((id) => `The request ${id} was sent, and its sender was told otherwise`),
    ...unended.map(([id, read]) => `The request ${id} is read as ${[...read].join(' and ')} in the end`),
    ...overlaps.map((row) => `Two bookings overlap: ${JSON.stringify(row)}`),
    ...disorder,
    ...measured.faults,
  ];
  const figures = {
    people: people.size,
    noShows: coming.filter((kind) => kind === 'no-show').length,
    late: coming.filter((kind) => kind === 'late').length,
    requests: {
      sent: requests.size,
      ended: requests.size - unended.length,
      ...Object.fromEntries(ENDS.map((state) => [state, count(state)])),
    },
    meetings: { ...meetings, ...counts },
    repairs: {
      applied: desk.applied.length,
      givenUp: desk.givenUp,
      byKind: byKind(desk.applied.map(({ kind }) => kind)),
      moved: moved.length,
      movesPerRepair: mean(desk.applied.map((repair) => repair.moved.length)),
      movesPerMovingRepair: mean(desk.applied.map((repair) => repair.moved.length).filter((moves) => moves > 0)),
      cancelled: desk.applied.reduce((sum, { cancelled }) => sum + cancelled, 0),
      savedMeetings: saved.size,
      proposeMs: spread(desk.applied.map(({ proposeMs }) => proposeMs)),
      applyMs: spread(desk.applied.map(({ applyMs }) => applyMs)),
    },
    latencyMs: {
      commands: spread(measured.commands),
      reads: spread(measured.reads),
      requestOnTheOthersScreen: spread(measured.told),
    },
    refusals: Object.fromEntries(measured.refusals),
    overlaps: overlaps.length,
  };
  return { figures, broken };
}

/** Requests of the database that no sender knows of. */
async function findUnknown(known: ReadonlyMap<string, unknown>, world: World): Promise<string[]> {
  const rows = await world.sql<{ id: string }>('select id from request');
  return rows.map(({ id }) => id).filter((id) => !known.has(id));
}

/** How each request is read by each of its people, at their process. */
async function readEnds({ hall, persons }: Conference): Promise<Map<string, Set<string>>> {
  const left = [...hall.requests];
  const read = new Map<string, Set<string>>();
  const lane = async (): Promise<void> => {
    for (let next = left.pop(); next; next = left.pop()) {
      const [id, people] = next;
      const states = new Set<string>();
      for (const attendeeId of people) {
        const answer = await persons.get(attendeeId)?.phone.get(`/api/requests/${id}`);
        states.add(String(answer?.body['state']));
      }
      read.set(id, states);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return read;
}

/** Every phone showed each entry of its log once and in order, up to the last. */
async function findDisorder({ hall, persons }: Conference, world: World): Promise<string[]> {
  const faults: string[] = [];
  const rows = await world.sql<{ id: string; last: number }>('select id, last_seq::int as last from account');
  const last = new Map(rows.map((row) => [row.id, row.last]));
  for (const { attendeeId, accountId } of hall.people.values()) {
    const follower = persons.get(attendeeId)?.phone.follower;
    const most = last.get(accountId) ?? 0;
    await follower?.reached(most).catch(() => undefined);
    const shown = follower?.numbers ?? [];
    const isWhole = shown.length === most && shown.every((seq, at) => seq === at + 1);
    if (!isWhole) faults.push(`${accountId} was shown ${shown.length} of ${most} entries, or not in order`);
  }
  return faults;
}

async function outcomesOf(world: World): Promise<Record<string, number>> {
  const rows = await world.sql<{ outcome: string; n: number }>(
    `select case when m.state = 'cancelled' then 'booked, then cancelled' else coalesce(o, 'nobody said') end as outcome,
       count(*)::int as n
     from meeting m left join meeting_outcome(m.id) o on true group by 1 order by 1`,
  );
  return Object.fromEntries(rows.map(({ outcome, n }) => [outcome, n]));
}

const byKind = (kinds: readonly string[]): Record<string, number> =>
  Object.fromEntries([...new Set(kinds)].map((kind) => [kind, kinds.filter((each) => each === kind).length]));

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : Math.round((values.reduce((a, b) => a + b, 0) / values.length) * 100) / 100;

function spread(values: readonly number[]): Record<string, number> {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  return { count: sorted.length, median: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1) };
}
