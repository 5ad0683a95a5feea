import { Injectable } from '@nestjs/common';
import { type Weights, WORTHS } from '#libs/matchmaking';
import { EngineThreads } from '../engine/index.js';
import { type AttendeeName, MatchingInputs } from '../matching/index.js';
import { nothingCounts } from './matching.errors.js';
import { compareLists, type Preview } from './matching-preview.js';

/** A preview is answered while somebody waits: it looks at the lists of so many, among so many. */
const LISTS = 40;
const AMONG = 600;
/** What people look at first. */
const TOP = 5;

type NamedPreview = Preview & { names: Map<string, AttendeeName> };

/** What other weights would do to the lists, without doing it. */
@Injectable()
export class MatchingPreview {
  constructor(
    private readonly inputs: MatchingInputs,
    private readonly engine: EngineThreads,
  ) {}

  /** Reads and computes, and touches nothing. @throws InvalidInput where nothing counts; TooMany */
  async preview(eventId: string, accountId: string, weights: Weights): Promise<NamedPreview> {
    if (WORTHS.every((worth) => weights[worth] === 0)) throw nothingCounts();
    return this.engine.inTurn(accountId, () => this.workOut(eventId, weights));
  }

  private async workOut(eventId: string, weights: Weights): Promise<NamedPreview> {
    const { people: among, blocked, weights: now } = await this.inputs.load(eventId, { most: AMONG });
    const asked = among.slice(0, LISTS).map(({ id }) => id);
    const options = { for: asked, limit: TOP, exclude: blocked };
    const before = await this.engine.suggest(among, { ...options, weights: now });
    const after = await this.engine.suggest(among, { ...options, weights });
    const preview = compareLists(asked, before, after);
    const ids = preview.examples.flatMap(({ person, before: b, after: a }) => [person, ...b, ...a]);
    const names = await this.inputs.findNames(eventId, [...new Set(ids)]);
    return { ...preview, names: new Map(names.map((name) => [name.attendeeId, name])) };
  }
}
