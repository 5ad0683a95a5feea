import { Injectable } from '@nestjs/common';
import type { Weights } from '#libs/matchmaking';
import { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';
import { newId } from '../platform/ids.js';
import type { MatchingRun, RunEnd } from './matching.js';

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

  /** Notes that a run begins, and forgets those that nobody asks for any more; gives its id. */
  async begin(eventId: string, weights: Weights): Promise<string> {
    const id = newId();
    await this.database.rows(BEGIN, [id, eventId, JSON.stringify(weights)]);
    await this.database.rows(FORGET, [eventId, KEPT]);
    return id;
  }

  async end(id: string, { state, people, embedder, notice, figures }: RunEnd): Promise<void> {
    await this.database.rows(END, [id, state, people, embedder, notice, figures && JSON.stringify(figures)]);
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
  `insert into matching_run (id, organization_id, event_id, weights)
   select $1, organization_id, id, $3 from event where id = $2`,
);
const FORGET = statement(
  'matching.forget-runs',
  `delete from matching_run where event_id = $1 and id not in
     (select id from matching_run where event_id = $1 order by started_at desc, id desc limit $2)
     and not exists (select from suggestion s where s.run_id = matching_run.id)`,
);
const END = statement(
  'matching.end-run',
  `update matching_run set state = $2, ended_at = now(), people = $3, embedder = $4, notice = $5, figures = $6
   where id = $1`,
);
const NOTE_FAILED = statement(
  'matching.note-embedder-failed',
  `update matching_run set notice = 'embedder-failed' where id =
     (select id from matching_run where event_id = $1 and state <> 'running' order by started_at desc, id desc limit 1)`,
);
const FIND_LAST = statement(
  'matching.last-run',
  `select id, state, started_at as "startedAt", ended_at as "endedAt", people, weights, embedder, notice, figures
   from matching_run where event_id = $1 and state <> 'running'
   order by started_at desc, id desc limit 1`,
);
