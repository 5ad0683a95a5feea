import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MeaningsService } from '../meanings/index.js';
import { Database } from '../platform/database/database.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { MatchingPeopleRepository } from './matching-people.repository.js';
import { MatchingProgress } from './matching-progress.service.js';
import { MatchingRuns } from './matching-runs.service.js';

const JOB = 'matching.embed';
/** Texts that are embedded and kept at a time: what is done stays done through a crash. */
const BATCH = 32;

/** Makes the vectors that are missing, in the background, and has the suggestions of whoever said the texts follow. */
@Injectable()
export class EmbedJob implements OnModuleInit {
  constructor(
    private readonly people: MatchingPeopleRepository,
    private readonly meanings: MeaningsService,
    private readonly runs: MatchingRuns,
    private readonly jobs: Jobs,
    private readonly progress: MatchingProgress,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(JOB, ({ eventId }, signal) => this.run(String(eventId), signal));
  }

  /** Queues the work; one at a time for an event. */
  async queue(eventId: string): Promise<void> {
    const key = `${JOB}:${eventId}`;
    await this.jobs.add(JOB, { eventId }, { key, queue: key });
  }

  /** @throws where the embedder fails, once the organizer can read it: the queue tries again, later and later */
  async run(eventId: string, signal?: AbortSignal): Promise<void> {
    try {
      await this.embed(eventId, signal);
    } catch (error) {
      await this.runs.noteEmbedderFailed(eventId);
      throw error;
    }
  }

  private async embed(eventId: string, signal: AbortSignal | undefined): Promise<void> {
    const { people } = await this.people.load(eventId);
    const { missing } = await this.meanings.find(eventId, people);
    if (missing.length === 0) return;
    const tell = await this.progress.ofTexts(eventId);
    for (let done = 0; done < missing.length; done += BATCH) {
      signal?.throwIfAborted();
      tell(done, missing.length);
      const batch = missing.slice(done, done + BATCH);
      const vectors = await this.meanings.embed(
        batch.map(({ text }) => text),
        signal,
      );
      // Whose texts they were is noted with them: a crash in the middle forgets neither.
      await this.database.transaction(async () => {
        await this.meanings.keep(eventId, vectors);
        const attendeeIds = [...new Set(batch.flatMap(({ saidBy }) => saidBy))];
        if (done + BATCH < missing.length) await this.runs.noteChanged(eventId, attendeeIds);
        else await this.runs.askAnew(eventId, attendeeIds);
      });
    }
    tell(missing.length, missing.length);
  }
}
