import { Injectable } from '@nestjs/common';
import { recomputeKey } from '../attendees/index.js';
import type { Page } from '../platform/http/paging.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { quotedIn, stillTrue, type Suggested } from './suggestion.js';
import { SuggestionsRepository } from './suggestions.repository.js';

/** A page of somebody's suggestions, and how fresh it is. */
export interface SuggestionPage extends Page<Suggested> {
  madeAt: Date | null;
  isUpToDate: boolean;
}

/** The people an attendee should meet, and why. */
@Injectable()
export class SuggestionsService {
  constructor(
    private readonly repository: SuggestionsRepository,
    private readonly jobs: Jobs,
  ) {}

  /** Outside a transaction: its reads do not wait for each other. */
  async list(eventId: string, accountId: string, page: { cursor?: string; limit: number }): Promise<SuggestionPage> {
    const [{ items, next }, madeAt, isUnderWay] = await Promise.all([
      this.repository.list(eventId, accountId, page),
      this.repository.findMadeAt(eventId, accountId),
      this.jobs.isUnderWay(recomputeKey(eventId)),
    ]);
    return { items: await this.keepTrue(items), next, madeAt, isUpToDate: !isUnderWay };
  }

  /** The same with only the reasons that hold today: since they were made somebody may have hidden or changed a text. */
  async keepTrue<Item extends Pick<Suggested, 'reasons'>>(items: readonly Item[]): Promise<Item[]> {
    const { phraseIds, attendeeIds } = quotedIn(items.flatMap(({ reasons }) => reasons));
    const shown = await this.repository.findShown(phraseIds, attendeeIds);
    return items.map((item) => ({ ...item, reasons: stillTrue(item.reasons, shown) }));
  }
}
