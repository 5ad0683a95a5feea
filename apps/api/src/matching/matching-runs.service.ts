import { Injectable } from '@nestjs/common';
import type { Suggestion, Weights } from '#libs/matchmaking';
import { SuggestionTrigger } from '../attendees/index.js';
import { Database } from '../platform/database/database.js';
import { AccountLog } from '../platform/events/account-log.js';
import type { MeaningsNotice } from '../meanings/index.js';
import { FeedbackRepository } from './feedback.repository.js';
import { figuresOf, learned, type Learned, type MatchingRun, USUAL_WEIGHTS } from './matching.js';
import { type MatchingPeople, MatchingPeopleRepository } from './matching-people.repository.js';
import { MatchingRunsRepository } from './matching-runs.repository.js';

/** A run under way: whom it is about and what counts in it. */
export interface OpenRun extends MatchingPeople {
  id: string;
  eventId: string;
  learned: Learned;
}

/** How sentence vectors were had in a run. */
export interface Vectored {
  embedder: string | null;
  notice: MeaningsNotice | null;
}

/** The runs of the engine: what goes in, and what came out kept with the run that made it. */
@Injectable()
export class MatchingRuns {
  constructor(
    private readonly runs: MatchingRunsRepository,
    private readonly people: MatchingPeopleRepository,
    private readonly feedback: FeedbackRepository,
    private readonly database: Database,
    private readonly accountLog: AccountLog,
    private readonly suggestions: SuggestionTrigger,
  ) {}

  /** Reads everything a run needs and notes that it began; each person carries what was learned of them. */
  async begin(eventId: string): Promise<OpenRun> {
    const { people, blocked } = await this.people.load(eventId);
    const chosen = (await this.runs.findWeights(eventId)) ?? USUAL_WEIGHTS;
    const all = learned(chosen, await this.feedback.findDeeds(eventId));
    const id = await this.runs.begin(eventId, all.event);
    const withOwn = people.map((person) => {
      const weights = all.own.get(person.id);
      return weights ? { ...person, weights } : person;
    });
    return { id, eventId, people: withOwn, blocked, learned: all };
  }

  /** Keeps everybody's list and tells those whose list reads otherwise now, in one transaction. */
  async finish(run: OpenRun, suggestions: readonly Suggestion[], { embedder, notice }: Vectored): Promise<void> {
    const { id, eventId, people } = run;
    const figures = figuresOf(
      people.map((person) => person.id),
      suggestions,
    );
    await this.database.transaction(async () => {
      const concerned = await this.people.replace(eventId, id, people, suggestions);
      await this.feedback.keepUsed(eventId, run.learned.own);
      await this.runs.end(id, { state: 'done', people: people.length, embedder, notice, figures });
      await this.accountLog.record(concerned, 'suggestions.changed', { eventId });
    });
  }

  /** What the organizer has chosen to count; undefined where nobody has. */
  findChosen(eventId: string): Promise<Weights | undefined> {
    return this.runs.findWeights(eventId);
  }

  /** Says what counts from the next run on, in the transaction under way. */
  chooseWeights(eventId: string, weights: Weights): Promise<void> {
    return this.runs.putWeights(eventId, weights);
  }

  /** The last run that ended. */
  findLast(eventId: string): Promise<MatchingRun | undefined> {
    return this.runs.findLast(eventId);
  }

  /** Has everybody's suggestions made anew. */
  askAnew(eventId: string): Promise<void> {
    return this.database.transaction(() => this.suggestions.changed(eventId));
  }

  /** Says so where the organizer reads how the last run came out. */
  noteEmbedderFailed(eventId: string): Promise<void> {
    return this.runs.noteEmbedderFailed(eventId);
  }

  /** Notes that a run came to nothing; what was there before stays. */
  async fail({ id, people }: OpenRun): Promise<void> {
    await this.runs.end(id, { state: 'failed', people: people.length, embedder: null, notice: null, figures: null });
  }
}
