import { Injectable } from '@nestjs/common';
import type { Explanation } from '#libs/matchmaking';
import { NotFound } from '../platform/http/problems.js';
import { PeopleService } from '../suggestions/index.js';
import { EngineThreads } from './engine-threads.service.js';
import { USUAL_WEIGHTS } from './matching.js';
import { MatchingPeopleRepository } from './matching-people.repository.js';
import { MatchingRunsRepository } from './matching-runs.repository.js';

/** Somebody waits for the answer: how rare a word is, is judged among so many others. */
const AMONG = 300;

/** Why two people fit no better, and what the one who asks could do about it. */
@Injectable()
export class Explanations {
  constructor(
    private readonly visible: PeopleService,
    private readonly people: MatchingPeopleRepository,
    private readonly runs: MatchingRunsRepository,
    private readonly engine: EngineThreads,
  ) {}

  /** @throws NotFound where the other cannot be seen, or is the one who asks */
  async explain(eventId: string, accountId: string, attendeeId: string): Promise<Explanation> {
    await this.visible.find(eventId, accountId, attendeeId);
    const me = await this.people.findAttendeeId(eventId, accountId);
    if (me === undefined || me === attendeeId) throw new NotFound();
    const { people } = await this.people.load(eventId);
    const pair = people.filter(({ id }) => id === me || id === attendeeId);
    if (pair.length < 2) throw new NotFound();
    const others = people.filter((person) => !pair.includes(person)).slice(0, AMONG);
    const weights = (await this.runs.findWeights(eventId)) ?? USUAL_WEIGHTS;
    return this.engine.explain(me, attendeeId, [...pair, ...others], { weights });
  }
}
