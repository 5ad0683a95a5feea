import { Injectable } from '@nestjs/common';
import { newId } from '../platform/ids.js';
import { Busy } from '../platform/http/problems.js';
import {
  BookingsRepository,
  type MeetingTime,
  type NewMeeting,
  refusalOf,
  type TimeQuestion,
} from './bookings.repository.js';
import type { Slot } from './meeting.js';
import { type Move, MovesRepository } from './moves.repository.js';

/** What came of a try to book. */
export type BookingOutcome = { kind: 'booked'; meetingId: string } | { kind: 'person-taken' } | { kind: 'no-place' };

/** What came of a try to move booked meetings. */
export type MoveOutcome = 'moved' | 'person-taken' | 'no-place';

/** Each round asks anew which lanes are free, up to eight; losing all of them so often is no ordinary crowd. */
const ROUNDS = 5;

/** Books meetings and answers what is free: the door for features that end in a meeting. */
@Injectable()
export class Bookings {
  constructor(
    private readonly repository: BookingsRepository,
    private readonly moves: MovesRepository,
  ) {}

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
  async book(meeting: Omit<NewMeeting, 'id'> & MeetingTime): Promise<BookingOutcome> {
    const id = newId();
    for (let round = 0; round < ROUNDS; round++) {
      const lanes = await this.repository.findLanes(meeting, meeting.attendeeIds, id);
      if (lanes.length === 0) return { kind: 'no-place' };
      for (const lane of lanes) {
        const outcome = await this.repository.insert({ ...meeting, id }, lane);
        if (outcome === 'booked') return { kind: 'booked', meetingId: id };
        if (outcome === 'person-taken') return { kind: 'person-taken' };
      }
    }
    throw new Busy();
  }
  /**
   * Moves booked meetings as one, in the transaction under way and under the locks of all concerned: what they hold ends,
   * then each is booked anew. Refused, nothing has moved. What may be moved, the caller says.
   * @throws Busy when every free lane was lost to others again and again
   */
  async move(moves: readonly Move[]): Promise<MoveOutcome> {
    for (let round = 0; round < ROUNDS; round++) {
      await this.moves.begin();
      const outcome = await this.tryMove(moves);
      if (outcome === 'moved') return outcome;
      await this.moves.goBack();
      if (outcome !== 'lane-taken') return outcome;
    }
    throw new Busy();
  }

  private async tryMove(moves: readonly Move[]): Promise<MoveOutcome | 'lane-taken'> {
    await this.moves.letGo(moves.map(({ meetingId }) => meetingId));
    for (const move of moves) {
      if (!(await this.moves.isFree(move))) return 'person-taken';
      const [lane] = await this.moves.findLanes(move);
      if (!lane) return 'no-place';
      try {
        await this.moves.book(move, lane);
      } catch (error) {
        const refused = refusalOf(error);
        if (refused === undefined) throw error;
        return refused;
      }
    }
    return 'moved';
  }
}
