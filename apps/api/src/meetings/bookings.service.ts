import { Injectable } from '@nestjs/common';
import { newId } from '../platform/ids.js';
import { Busy } from '../platform/http/problems.js';
import { BookingsRepository, type NewMeeting, type TimeQuestion } from './bookings.repository.js';
import type { Slot } from './meeting.js';

/** What came of a try to book. */
export type BookingOutcome = { kind: 'booked'; meetingId: string } | { kind: 'person-taken' } | { kind: 'no-place' };

/** Each round asks anew which lanes are free, up to eight; losing all of them so often is no ordinary crowd. */
const ROUNDS = 5;

/** Books meetings and answers what is free: the door for features that end in a meeting. */
@Injectable()
export class Bookings {
  constructor(private readonly repository: BookingsRepository) {}

  /** Slots to come in which all of the attendees are free. */
  findFree(question: TimeQuestion): Promise<Slot[]> {
    return this.repository.findFree(question);
  }

  /** Of these, the slots in which a place is free as well. */
  findPlaceable(question: TimeQuestion): Promise<Slot[]> {
    return this.repository.findPlaceable(question);
  }

  /**
   * Books people, slot and place in the transaction under way; the caller holds the locks on all accounts concerned and
   * has checked that they are free. A lane that a concurrent booking won is followed by the next.
   * @throws Busy when every free lane was lost to others again and again
   */
  async book(meeting: Omit<NewMeeting, 'id'>): Promise<BookingOutcome> {
    const id = newId();
    for (let round = 0; round < ROUNDS; round++) {
      const lanes = await this.repository.findLanes(meeting.slotId, meeting.attendeeIds.length, id);
      if (lanes.length === 0) return { kind: 'no-place' };
      for (const lane of lanes) {
        const outcome = await this.repository.insert({ ...meeting, id }, lane);
        if (outcome === 'booked') return { kind: 'booked', meetingId: id };
        if (outcome === 'person-taken') return { kind: 'person-taken' };
      }
    }
    throw new Busy();
  }
}
