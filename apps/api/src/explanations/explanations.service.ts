import { Injectable } from '@nestjs/common';
import type { Explanation } from '#libs/matchmaking';
import { EngineThreads, MatchingInputs } from '../matching/index.js';
import { NotFound } from '../platform/http/problems.js';
import { PeopleService } from '../suggestions/index.js';

/** Somebody waits for the answer: how rare a word is, is judged among so many others. */
const AMONG = 300;

/** Why two people fit no better, and what the one who asks could do about it. */
@Injectable()
export class Explanations {
  constructor(
    private readonly visible: PeopleService,
    private readonly inputs: MatchingInputs,
    private readonly engine: EngineThreads,
  ) {}

  /** @throws NotFound where the other cannot be seen, or is the one who asks */
  async explain(eventId: string, accountId: string, attendeeId: string): Promise<Explanation> {
    await this.visible.find(eventId, accountId, attendeeId);
    const me = await this.inputs.findAttendeeId(eventId, accountId);
    const { people, weights } = await this.inputs.load(eventId);
    const pair = people.filter(({ id }) => id === me || id === attendeeId);
    if (me === undefined || pair.length < 2) throw new NotFound();
    const others = people.filter((person) => !pair.includes(person)).slice(0, AMONG);
    return this.engine.explain(me, attendeeId, [...pair, ...others], { weights });
  }
}
