import { Injectable } from '@nestjs/common';
import { WakeBus } from '../platform/events/wake-bus.js';
import { MatchingPeopleRepository } from './matching-people.repository.js';

/** How often progress is told at most, however much there is to do. */
const TIMES = 50;

/** Tells an event's organizers how far the work for its suggestions has come. It may be lost and costs nothing then. */
@Injectable()
export class MatchingProgress {
  constructor(
    private readonly people: MatchingPeopleRepository,
    private readonly bus: WakeBus,
  ) {}

  /** Gives what tells how many lists are done, of how many. */
  async ofLists(eventId: string): Promise<(done: number, all: number) => void> {
    const organizers = await this.people.findOrganizers(eventId);
    return (done, all) => {
      if (done < all && done % Math.ceil(all / TIMES) !== 0) return;
      for (const accountId of organizers)
        this.bus.publishTick({
          accountId,
          name: 'matching.lists-progress',
          data: { eventId, listsDone: done, listsInAll: all },
        });
    };
  }

  /** Gives what tells how many texts have their vector, of how many. */
  async ofTexts(eventId: string): Promise<(done: number, all: number) => void> {
    const organizers = await this.people.findOrganizers(eventId);
    return (done, all) => {
      for (const accountId of organizers)
        this.bus.publishTick({
          accountId,
          name: 'matching.progress',
          data: { eventId, textsDone: done, textsInAll: all },
        });
    };
  }
}
