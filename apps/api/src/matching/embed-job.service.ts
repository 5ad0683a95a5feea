import { Injectable, type OnModuleInit } from '@nestjs/common';
import { WakeBus } from '../platform/events/wake-bus.js';
import { MeaningsService } from '../meanings/index.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { MatchingPeopleRepository } from './matching-people.repository.js';
import { MatchingRuns } from './matching-runs.service.js';

const JOB = 'matching.embed';
/** Texts that are embedded and kept at a time: what is done stays done through a crash. */
const BATCH = 32;

/** Makes the vectors that are missing, in the background, and has the suggestions made anew with them. */
@Injectable()
export class EmbedJob implements OnModuleInit {
  constructor(
    private readonly people: MatchingPeopleRepository,
    private readonly meanings: MeaningsService,
    private readonly runs: MatchingRuns,
    private readonly jobs: Jobs,
    private readonly bus: WakeBus,
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
      if (await this.embed(eventId, signal)) await this.runs.askAnew(eventId);
    } catch (error) {
      await this.runs.noteEmbedderFailed(eventId);
      throw error;
    }
  }

  /** Whether there was anything to do. */
  private async embed(eventId: string, signal: AbortSignal | undefined): Promise<boolean> {
    const { people } = await this.people.load(eventId);
    const { missing } = await this.meanings.find(eventId, people);
    if (missing.length === 0) return false;
    const organizers = await this.people.findOrganizers(eventId);
    for (let done = 0; done < missing.length; done += BATCH) {
      signal?.throwIfAborted();
      this.tell(organizers, { eventId, textsDone: done, textsInAll: missing.length });
      await this.meanings.add(eventId, missing.slice(done, done + BATCH), signal);
    }
    this.tell(organizers, { eventId, textsDone: missing.length, textsInAll: missing.length });
    return true;
  }

  /** Progress may be lost and costs nothing then. */
  private tell(accountIds: readonly string[], data: Record<string, string | number>): void {
    for (const accountId of accountIds) this.bus.publishTick({ accountId, name: 'matching.progress', data });
  }
}
