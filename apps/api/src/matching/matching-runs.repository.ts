import { Injectable } from '@nestjs/common';
import type { Weights } from '#libs/matchmaking';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';
import { newId } from '../platform/ids.js';
import type { BaseRun, MatchingRun, RunEnd } from './matching.js';

/** What an organizer has chosen to count, and the runs of the engine. */
@Injectable()
export class MatchingRunsRepository {
  constructor(private readonly database: Database) {}

  /** What counts at an event; undefined where nobody has chosen. */
  async findWeights(eventId: string): Promise<Weights | undefined> {
    return (await this.database.row<{ weights: Weights }>(FIND_WEIGHTS, [eventId]))?.weights;
  }

  async putWeights(eventId: string, weights: Weights): Promise<void> {
    await this.database.rows(PUT_WEIGHTS, [eventId, JSON.stringify(weights)]);
  }

  /** The last run for everybody that ended well; undefined where there is none. */
  findBase(eventId: string): Promise<BaseRun | undefined> {
    return this.database.row<BaseRun>(FIND_BASE, [eventId]);
  }

  /** Notes that a run begins, and forgets those that nobody asks for any more; gives its id. */
  async begin(eventId: string, weights: Weights, changed: readonly string[] | undefined): Promise<string> {
    const id = newId();
    await this.database.rows(BEGIN, [id, eventId, JSON.stringify(weights), changed]);
    await this.database.rows(FORGET, [eventId, KEPT]);
    return id;
  }

  async end(id: string, { state, people, embedder, notice, figures, lists }: RunEnd): Promise<void> {
    await this.database.rows(END, [id, state, people, embedder, notice, figures && JSON.stringify(figures), lists]);
  }

  /** Keeps what showing each person once costs, in the transaction under way. */
  async keepPrices(id: string, prices: ReadonlyMap<string, number>): Promise<void> {
    await this.database.rows(KEEP_PRICES, [id, JSON.stringify(Object.fromEntries(prices))]);
  }

  async noteEmbedderFailed(eventId: string): Promise<void> {
    await this.database.rows(NOTE_FAILED, [eventId]);
  }

  /** The last run that ended, and the one under way where there is one. */
  findLast(eventId: string): Promise<MatchingRun | undefined> {
    return this.database.row<MatchingRun>(FIND_LAST, [eventId]);
  }
}

/** How many runs of an event are kept beside those that made what stands in the lists: enough to see what a change did. */
const KEPT = 20;

const FIND_WEIGHTS = statement('matching.find-weights', `select weights from matching_weights where event_id = $1`);
const PUT_WEIGHTS = statement(
  'matching.put-weights',
  `insert into matching_weights (event_id, organization_id, weights)
   select id, organization_id, $2 from event where id = $1
   on conflict (event_id) do update set weights = excluded.weights, changed_at = excluded.changed_at`,
);
const BEGIN = statement(
  'matching.begin-run',
  `insert into matching_run (id, organization_id, event_id, weights, changed)
   select $1, organization_id, id, $3, $4 from event where id = $2`,
);
/** Runs for everybody that another can go on from. */
const BASE = `matching_run where event_id = $1 and state = 'done' and changed is null and prices is not null`;
const FIND_BASE = statement(
  'matching.base-run',
  `select b.weights, b.embedder, b.prices, (
     select coalesce(sum(cardinality(r.changed)), 0)::int from matching_run r
     where r.event_id = $1 and r.state = 'done' and r.started_at > b.started_at
   ) as "changesSince", (
     select r.id from matching_run r where r.event_id = $1 and r.state = 'done'
     order by r.started_at desc, r.id desc limit 1
   ) as "lastRun"
   from (select * from ${BASE} order by started_at desc, id desc limit 1) b`,
);
const KEEP_PRICES = statement('matching.keep-prices', `update matching_run set prices = $2 where id = $1`);
const FORGET = statement(
  'matching.forget-runs',
  `delete from matching_run where event_id = $1 and id not in
     (select id from matching_run where event_id = $1 order by started_at desc, id desc limit $2)
     and not exists (select from suggestion s where s.run_id = matching_run.id)
     and started_at < coalesce((select max(started_at) from ${BASE}), now())`,
);
const END = statement(
  'matching.end-run',
  `update matching_run set state = $2, ended_at = now(), people = $3, embedder = $4, notice = $5, figures = $6, lists = $7
   where id = $1`,
);
const NOTE_FAILED = statement(
  'matching.note-embedder-failed',
  `update matching_run set notice = 'embedder-failed' where id =
     (select id from matching_run where event_id = $1 and state <> 'running' order by started_at desc, id desc limit 1)`,
);
const FIND_LAST = statement(
  'matching.last-run',
  `select id, state, started_at as "startedAt", ended_at as "endedAt", people, weights, embedder, notice, figures, lists,
     changed
   from matching_run where event_id = $1 and state <> 'running'
   order by started_at desc, id desc limit 1`,
);
