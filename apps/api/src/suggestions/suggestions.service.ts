import { Injectable } from '@nestjs/common';
import { recomputeKey } from '../attendees/index.js';
import { quotedIn, stillTrue, type Suggested, type SuggestionPage } from './suggestion.js';
import { SuggestionsRepository } from './suggestions.repository.js';

/** The people an attendee should meet, and why. */
@Injectable()
export class SuggestionsService {
  constructor(private readonly repository: SuggestionsRepository) {}

  async list(eventId: string, accountId: string, page: { cursor?: string; limit: number }): Promise<SuggestionPage> {
    const found = await this.repository.list(eventId, accountId, page, recomputeKey(eventId));
    return { ...found, items: await this.keepTrue(found.items) };
  }

  /** The same with only the reasons that hold today: since they were made somebody may have hidden or changed a text. */
  async keepTrue<Item extends Pick<Suggested, 'reasons'>>(items: readonly Item[]): Promise<Item[]> {
    const { phraseIds, attendeeIds } = quotedIn(items.flatMap(({ reasons }) => reasons));
    const shown = await this.repository.findShown(phraseIds, attendeeIds);
    return items.map((item) => ({ ...item, reasons: stillTrue(item.reasons, shown) }));
  }
}
