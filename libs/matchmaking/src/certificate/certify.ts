import type { Calendar } from '../scheduling/calendar.js';
import { scoreOf } from '../scheduling/score.js';
import type { Certificate, PlannedMeeting, Prices, Schedule } from '../scheduling/types.js';
import { boundOfPrices } from './bound.js';
import { fingerprint } from './fingerprint.js';
import { unservedPairs } from './reasons.js';

/** What a certificate says beside its prices: after a repair how many changes there might be, and further proofs. */
export type Further = Pick<Certificate, 'changes' | 'lacking' | 'worstOff'>;

/** The prices, but none below 0, or none at all, where these prove more. */
function best(calendar: Calendar, prices: Prices): { prices: Prices; bound: number } {
  const each = (change: (price: number) => number): Prices => ({
    people: prices.people.map(change),
    personSlots: prices.personSlots.map((row) => row.map(change)),
    placeSlots: prices.placeSlots.map((row) => row.map(change)),
  });
  return [prices, each((price) => Math.max(0, price)), each(() => 0)]
    .map((candidate) => ({ prices: candidate, bound: boundOfPrices({ calendar }, candidate) }))
    .reduce((one, other) => (other.bound < one.bound ? other : one));
}

/** Takes a calendar, prices whose bound holds for it, and what else is said; gives the schedule with the proof of its worth. */
export async function certify(calendar: Calendar, found: Prices, further: Further = {}): Promise<Schedule> {
  const { problem, least } = calendar.grid;
  const { value } = scoreOf(calendar);
  const { prices, bound: proven } = best(calendar, found);
  const bound = Math.max(value, proven);
  const meetings = meetingsOf(calendar);
  const certificate: Omit<Certificate, 'seal'> = {
    inputs: await fingerprint(problem),
    mode: further.worstOff ? 'worst-off' : 'total',
    value,
    bound,
    gap: bound > 0 ? (bound - value) / bound : 0,
    prices,
    unserved: unservedPairs(calendar),
    belowMinimum: problem.people
      .filter((_, person) => (calendar.count[person] ?? 0) < (least[person] ?? 0))
      .map(({ id }) => id),
    ...further,
  };
  return { problem, meetings, certificate: { ...certificate, seal: await fingerprint([meetings, certificate]) } };
}

/** The meetings by slot and place, as the problem names them. */
function meetingsOf({ grid, meetings }: Calendar): PlannedMeeting[] {
  const { people, slots, places } = grid.problem;
  const sorted = [...meetings].sort(
    (x, y) => x.slot - y.slot || x.place - y.place || (x.people[0] ?? 0) - (y.people[0] ?? 0),
  );
  return sorted.map((meeting) => {
    const place = places[meeting.place]?.id;
    return {
      people: meeting.people.map((person) => people[person]?.id ?? ''),
      slot: slots[meeting.slot]?.id ?? '',
      ...(place !== undefined && { place }),
    };
  });
}
