import type { PlannedMeeting, Schedule } from '../scheduling/index.js';
import type { BrokenSchedule } from './break-schedule.js';
import type { Change } from './types.js';

type Spot = NonNullable<Change['to']>;

const peopleOf = ({ people }: PlannedMeeting): string => JSON.stringify([...people].sort());
const spotOf = ({ slot, place }: PlannedMeeting): Spot => ({ slot, ...(place !== undefined && { place }) });

/** Takes what broke and the schedule after its repair; gives every change of it, by slot. */
export function listChanges({ problem, kept, lost }: BrokenSchedule, { meetings }: Schedule): Change[] {
  const former = new Map([...lost, ...kept].map((meeting) => [peopleOf(meeting), meeting]));
  const locked = new Set((problem.locks ?? []).map((lock) => JSON.stringify([peopleOf(lock), spotOf(lock)])));
  const held = new Map(meetings.map((meeting) => [peopleOf(meeting), meeting]));
  const now = meetings.flatMap((meeting): Change[] => {
    if (locked.has(JSON.stringify([peopleOf(meeting), spotOf(meeting)]))) return [];
    const before = former.get(peopleOf(meeting));
    const { people } = meeting;
    const to = spotOf(meeting);
    if (!before) return [{ kind: 'added', people, to }];
    const isSame = before.slot === meeting.slot && before.place === meeting.place;
    return isSame ? [] : [{ kind: 'moved', people, from: spotOf(before), to }];
  });
  const dropped = kept
    .filter((meeting) => !held.has(peopleOf(meeting)))
    .map((meeting): Change => ({ kind: 'dropped', people: meeting.people, from: spotOf(meeting) }));
  return [...now, ...dropped];
}
