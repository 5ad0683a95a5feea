import { Injectable } from '@nestjs/common';
import type { Person, ShownFigures, Standing, Suggestion, Weights } from '#libs/matchmaking';
import { type SuggestionChanges, SuggestionTrigger } from '../attendees/index.js';
import { Database } from '../platform/database/database.js';
import { AccountLog } from '../platform/events/account-log.js';
import type { MeaningsNotice } from '../meanings/index.js';
import { FeedbackRepository } from './feedback.repository.js';
import { isLeftOut, learned, type RunFigures, USUAL_WEIGHTS, whomToRenew } from './matching.js';
import { type MatchingPeople, MatchingPeopleRepository } from './matching-people.repository.js';
import { MatchingRunsRepository } from './matching-runs.repository.js';

/** An event as a run finds it: who can be suggested, and what has changed since the last run. */
export interface EventBefore extends MatchingPeople {
  eventId: string;
  changes: SuggestionChanges;
}

/** A run under way: whom it is about and what counts in it; each person carries what was learned of them. */
export interface OpenRun extends EventBefore {
  id: string;
  weights: Weights;
  own: Map<string, Weights>;
  /** Whose lists, and whichever these touch, are to be renewed, and how things stand; undefined for everybody's. */
  renewal: { changed: string[]; standing: Standing } | undefined;
  /** The last run before this that ended well: at which lists have to stand that are kept in memory. */
  lastRun: string | undefined;
}

/** What came out of a run: the lists it made, whose they are, and the figures of all lists. */
export interface Made {
  suggestions: readonly Suggestion[];
  renewed?: readonly string[];
  figures?: ShownFigures;
  prices?: ReadonlyMap<string, number>;
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
    private readonly trigger: SuggestionTrigger,
  ) {}

  /** Reads who can be suggested. The changes come first: what commits meanwhile is left to the next run. */
  async look(eventId: string): Promise<EventBefore> {
    const changes = await this.trigger.find(eventId);
    return { eventId, changes, ...(await this.people.load(eventId)) };
  }

  /** Decides what a run has to do, reads what else it needs and notes that it began. */
  async begin(before: EventBefore, embedder: string | null): Promise<OpenRun> {
    const { eventId, people } = before;
    const base = await this.runs.findBase(eventId);
    const changed = whomToRenew({ changed: before.changes.attendeeIds, people, base, embedder });
    const chosen = (await this.runs.findWeights(eventId)) ?? USUAL_WEIGHTS;
    const deeds = await this.feedback.findDeeds(eventId);
    const { event, own: fresh } = learned(chosen, deeds, changed && base?.weights);
    const own = changed ? new Map(await this.feedback.findUsed(eventId)) : fresh;
    for (const id of changed ?? []) {
      const weights = fresh.get(id);
      if (weights) own.set(id, weights);
      else own.delete(id);
    }
    const standing = {
      lists: await this.people.findLists(eventId),
      prices: new Map(Object.entries(base?.prices ?? {})),
    };
    const id = await this.runs.begin(eventId, event, changed);
    return {
      ...before,
      id,
      weights: event,
      own,
      people: people.map((person) => withOwn(person, own.get(person.id))),
      renewal: changed && { changed, standing },
      lastRun: base?.lastRun,
    };
  }

  /** Keeps the lists made and tells those whose list reads otherwise now, in one transaction. */
  async finish(run: OpenRun, made: Made, vectored: Vectored): Promise<void> {
    const { id, eventId, people, renewal } = run;
    const ids = made.renewed ?? people.map((person) => person.id);
    await this.database.transaction(async () => {
      const concerned = renewal
        ? await this.people.replace(eventId, id, ids, made.suggestions)
        : await this.people.replaceAll(eventId, id, people, made.suggestions);
      await this.feedback.keepUsed(eventId, run.own);
      const figures = people.length > 0 && made.figures ? picked(made.figures) : null;
      await this.runs.end(id, { state: 'done', people: people.length, ...vectored, figures, lists: ids.length });
      if (made.prices) await this.runs.keepPrices(id, made.prices);
      await this.trigger.followed(run.changes);
      // Prices of before promise nobody anything: where they leave somebody out, everybody's lists are made after all.
      if (renewal && isLeftOut(people, renewal.standing.lists, merged(renewal.standing.lists, ids, made.suggestions)))
        await this.trigger.changed(eventId);
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
  findLast(eventId: string): ReturnType<MatchingRunsRepository['findLast']> {
    return this.runs.findLast(eventId);
  }

  /** Has the suggestions follow a change of these attendees, or made anew for everybody. */
  askAnew(eventId: string, attendeeIds?: readonly string[]): Promise<void> {
    return this.database.transaction(() => this.trigger.changed(eventId, attendeeIds));
  }

  /** Leaves a change of these attendees to the next run, whenever it comes, in the transaction under way. */
  noteChanged(eventId: string, attendeeIds: readonly string[]): Promise<void> {
    return this.trigger.note(eventId, attendeeIds);
  }

  /** Says so where the organizer reads how the last run came out. */
  noteEmbedderFailed(eventId: string): Promise<void> {
    return this.runs.noteEmbedderFailed(eventId);
  }

  /** Notes that a run came to nothing; what was there before stays, and what has changed still waits. */
  async fail({ id, people }: OpenRun): Promise<void> {
    const nothing = { embedder: null, notice: null, figures: null, lists: 0 };
    await this.runs.end(id, { state: 'failed', people: people.length, ...nothing });
  }
}

const picked = ({ coverage, mutualShare, gini, mostShown }: ShownFigures): RunFigures => ({
  coverage,
  mutualShare,
  gini,
  mostShown,
});

const withOwn = (person: Person, weights: Weights | undefined): Person => (weights ? { ...person, weights } : person);

/** All lists, those of `ids` as they are now. */
function merged(before: Standing['lists'], ids: readonly string[], now: readonly Suggestion[]): Map<string, string[]> {
  const lists = new Map([...before].map(([id, others]) => [id, [...others]]));
  for (const id of ids) lists.set(id, []);
  for (const { person, other } of now) lists.get(person)?.push(other);
  return lists;
}
