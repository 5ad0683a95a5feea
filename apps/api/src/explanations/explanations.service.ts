import { Injectable } from '@nestjs/common';
import type { Explanation } from '#libs/matchmaking';
import { EngineThreads } from '../engine/index.js';
import { MatchingInputs } from '../matching/index.js';
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

  /** @throws NotFound where the other cannot be seen, or is the one who asks; TooMany */
  explain(eventId: string, accountId: string, attendeeId: string): Promise<Explanation> {
    return this.engine.inTurn(accountId, () => this.workOut(eventId, accountId, attendeeId));
  }

  private async workOut(eventId: string, accountId: string, attendeeId: string): Promise<Explanation> {
    await this.visible.find(eventId, accountId, attendeeId);
    const me = await this.inputs.findAttendeeId(eventId, accountId);
    if (me === undefined || me === attendeeId) throw new NotFound();
    const { people, weights } = await this.inputs.load(eventId, { ids: [me, attendeeId], most: AMONG });
    return this.engine.explain(me, attendeeId, people, { weights });
  }
}
