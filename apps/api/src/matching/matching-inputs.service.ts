import { Injectable } from '@nestjs/common';
import type { Weights } from '#libs/matchmaking';
import {
  type AttendeeName,
  type MatchingPeople,
  MatchingPeopleRepository,
  type SomePeople,
} from './matching-people.repository.js';
import { MatchingRunsRepository } from './matching-runs.repository.js';
import { USUAL_WEIGHTS } from './matching.js';

/** What the engine takes of an event, for whoever asks it something beside the runs. */
@Injectable()
export class MatchingInputs {
  constructor(
    private readonly people: MatchingPeopleRepository,
    private readonly runs: MatchingRunsRepository,
  ) {}

  /** Everybody who can be suggested, or those who are enough, and what counts. */
  async load(eventId: string, some?: SomePeople): Promise<MatchingPeople & { weights: Weights }> {
    const loaded = await this.people.load(eventId, some);
    return { ...loaded, weights: (await this.runs.findWeights(eventId)) ?? USUAL_WEIGHTS };
  }

  /** Who an account is at an event, once they have joined. */
  findAttendeeId(eventId: string, accountId: string): Promise<string | undefined> {
    return this.people.findAttendeeId(eventId, accountId);
  }

  /** The names of attendees of an event, in no order. */
  findNames(eventId: string, ids: readonly string[]): Promise<AttendeeName[]> {
    return this.people.findNames(eventId, ids);
  }
}
