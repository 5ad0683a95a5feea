import type { Agenda, Meeting, Slot } from '../../shared/attending/types.js';

/** A time of the grid with nothing in it, and whether one keeps it for oneself. */
export interface FreeTime extends Slot {
  isBusy: boolean;
}

/** What an agenda lists: a meeting, or times in a row in which nothing stands. */
export type Entry =
  | { kind: 'meeting'; from: string; meeting: Meeting }
  | { kind: 'gap'; from: string; to: string; times: FreeTime[] };

/** Longer breaks of the grid part two gaps, such as lunch; shorter ones are the pauses between its times. */
const longestPause = 30 * 60_000;

/**
 * Takes one's agenda, the event's grid and the present; gives meetings and gaps in the order of time. Gaps that are
 * over are left out, and so is what a meeting stands in.
 */
export function entriesOf(agenda: Agenda, slots: readonly Slot[], now: Date): Entry[] {
  const standing = agenda.items.filter(({ state }) => state === 'scheduled');
  const busy = new Set(agenda.busy.map(({ slotId }) => slotId));
  const free = slots
    .filter(({ to }) => new Date(to) > now)
    .filter((slot) => !standing.some((meeting) => meeting.from < slot.to && slot.from < meeting.to))
    .map((slot): FreeTime => ({ ...slot, isBusy: busy.has(slot.id) }))
    .toSorted((a, b) => a.from.localeCompare(b.from));
  const gaps = joined(free, standing);
  const meetings = agenda.items.map((meeting): Entry => ({ kind: 'meeting', from: meeting.from, meeting }));
  return [...meetings, ...gaps].toSorted((a, b) => a.from.localeCompare(b.from));
}

function joined(times: readonly FreeTime[], meetings: readonly Meeting[]): Entry[] {
  const gaps: Extract<Entry, { kind: 'gap' }>[] = [];
  for (const time of times) {
    const last = gaps.at(-1);
    const isNext =
      last !== undefined &&
      Date.parse(time.from) - Date.parse(last.to) <= longestPause &&
      !meetings.some(({ from }) => from >= last.from && from < time.from);
    if (last && isNext) {
      last.times.push(time);
      last.to = time.to;
    } else {
      gaps.push({ kind: 'gap', from: time.from, to: time.to, times: [time] });
    }
  }
  return gaps;
}
