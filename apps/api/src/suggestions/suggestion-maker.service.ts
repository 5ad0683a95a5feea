import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RECOMPUTE_SUGGESTIONS } from '../attendees/index.js';
import { Database } from '../platform/database/database.js';
import { AccountLog } from '../platform/events/account-log.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { EngineThreads } from './engine-threads.service.js';
import { MatchingPeopleRepository } from './matching-people.repository.js';
import { LIST_LENGTH } from './suggestion.js';

/** Makes an event's suggestions anew, off the event loop, and tells those whose list has changed. */
@Injectable()
export class SuggestionMaker implements OnModuleInit {
  constructor(
    private readonly repository: MatchingPeopleRepository,
    private readonly database: Database,
    private readonly accountLog: AccountLog,
    private readonly jobs: Jobs,
    private readonly engine: EngineThreads,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(RECOMPUTE_SUGGESTIONS, ({ eventId }, signal) => this.recompute(String(eventId), signal));
  }

  /** Computes and stores everybody's list. The queue runs one recomputation of an event at a time. */
  async recompute(eventId: string, signal?: AbortSignal): Promise<void> {
    const { people, blocked } = await this.repository.load(eventId);
    const suggestions = await this.engine.suggest(people, {
      limit: LIST_LENGTH,
      exclude: blocked,
      ...(signal && { signal }),
    });
    await this.database.transaction(async () => {
      const concerned = await this.repository.replace(eventId, people, suggestions);
      await this.accountLog.record(concerned, 'suggestions.changed', { eventId });
    });
  }
}
