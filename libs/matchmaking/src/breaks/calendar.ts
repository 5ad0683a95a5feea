import type { BreaksProblem } from './types.js';

/** What an empty slot holds. */
export const FREE = -1;

/**
 * Who meets in which slot, in flat arrays. A participant's row in `at` has an empty cell before its first slot and after
 * its last, so that neighbours need no check.
 */
export class Calendar {
  readonly width: number;
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** Meeting at [participant * width + slot + 1]. */
  readonly at: Int32Array;
  /** Slot of each meeting. */
  readonly slot: Int32Array;
  /** Meetings held in each slot. */
  readonly load: Int32Array;
  /** 1 at [meeting * slots + slot] where the session, both participants and a fixed time allow it. */
  readonly allowed: Uint8Array;

  constructor(readonly problem: BreaksProblem) {
    const { meetings, participants, slots } = problem;
    this.width = slots + 2;
    this.first = Int32Array.from(meetings, ([a]) => a);
    this.second = Int32Array.from(meetings, ([, b]) => b);
    this.at = new Int32Array(participants * this.width).fill(FREE);
    this.slot = new Int32Array(meetings.length).fill(FREE);
    this.load = new Int32Array(slots);
    this.allowed = allowedSlots(problem);
  }

  /** The meeting that stands in the way of this participant in this slot, or FREE. */
  meetingOf(participant: number, slot: number): number {
    return this.at[participant * this.width + slot + 1] as number;
  }

  place(meeting: number, slot: number): void {
    this.write(meeting, slot, meeting);
    this.slot[meeting] = slot;
    this.load[slot] = (this.load[slot] as number) + 1;
  }

  remove(meeting: number): void {
    const slot = this.slot[meeting] as number;
    this.write(meeting, slot, FREE);
    this.slot[meeting] = FREE;
    this.load[slot] = (this.load[slot] as number) - 1;
  }

  private write(meeting: number, slot: number, value: number): void {
    this.at[(this.first[meeting] as number) * this.width + slot + 1] = value;
    this.at[(this.second[meeting] as number) * this.width + slot + 1] = value;
  }
}

function allowedSlots({ meetings, slots, morning, forbidden, fixed }: BreaksProblem): Uint8Array {
  const allowed = new Uint8Array(meetings.length * slots);
  meetings.forEach(([a, b, session], meeting) => {
    const [from, to] = session === 1 ? [0, morning] : session === 2 ? [morning, slots] : [0, slots];
    const only = (fixed?.[meeting] ?? 0) - 1;
    allowed.fill(1, meeting * slots + from, meeting * slots + to);
    for (const slot of [...(forbidden?.[a] ?? []), ...(forbidden?.[b] ?? [])]) allowed[meeting * slots + slot] = 0;
    if (only >= 0) for (let slot = 0; slot < slots; slot++) if (slot !== only) allowed[meeting * slots + slot] = 0;
  });
  return allowed;
}
