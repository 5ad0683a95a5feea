import type { Calendar } from '../scheduling/calendar.js';
import { scoreOf } from '../scheduling/score.js';
import type { Certificate, PlannedMeeting, Prices, Schedule } from '../scheduling/types.js';
import { boundOfPrices } from './bound.js';
import { fingerprint } from './fingerprint.js';
import { unservedPairs } from './reasons.js';

/** What a certificate says beside its prices: after a repair how many changes there might be, and further proofs. */
export type Further = Pick<Certificate, 'changes' | 'lacking' | 'worstOff'>;

/** Takes a calendar, prices whose bound holds for it, and what else is said; gives the schedule with the proof of its worth. */
export async function certify(calendar: Calendar, prices: Prices, further: Further = {}): Promise<Schedule> {
  const { problem, least } = calendar.grid;
  const { value } = scoreOf(calendar);
  const bound = Math.max(value, boundOfPrices({ calendar }, prices));
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
