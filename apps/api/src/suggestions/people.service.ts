import { Injectable } from '@nestjs/common';
import { findTopics } from '#libs/matchmaking';
import { LOCALES } from '#libs/contracts';
import { JoinedEvent } from '../attendees/index.js';
import { AccessService } from '../platform/auth/access.service.js';
import { NotFound } from '../platform/http/problems.js';
import type { Page } from '../platform/http/paging.js';
import { isId } from '../platform/ids.js';
import { type ListedPerson, PeopleRepository, type PersonBetween } from './people.repository.js';
import { SuggestionsService } from './suggestions.service.js';

/** Topics a search word may mean, in each language. */
const TOPICS_MEANT = 5;

/** The people of an event, for somebody who has joined it. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly repository: PeopleRepository,
    private readonly suggestions: SuggestionsService,
    private readonly access: AccessService,
  ) {}

  /** The others whose name, company, shown words or topics answer `q`; all of them without it. */
  search(
    eventId: string,
    accountId: string,
    search: { cursor?: string; limit: number; q: string },
  ): Promise<Page<ListedPerson>> {
    const topicIds = LOCALES.flatMap((locale) => findTopics(search.q, locale, TOPICS_MEANT)).map(({ id }) => id);
    return this.repository.search(eventId, accountId, { ...search, topicIds });
  }

  /** @throws NotFound */
  async find(eventId: string, accountId: string, attendeeId: string): Promise<PersonBetween> {
    const person = isId(attendeeId) ? await this.repository.find(eventId, accountId, attendeeId) : undefined;
    if (!person) throw new NotFound();
    const [checked] = await this.suggestions.keepTrue([person]);
    return checked ?? person;
  }

  /** One person as JSON, read with the session in one statement. @throws NotSignedIn, Forbidden, NotFound */
  async findCard(sessionHash: Buffer, eventId: string, attendeeId: string): Promise<string> {
    const areIds = isId(eventId) && isId(attendeeId);
    const card = areIds ? await this.repository.findCard(sessionHash, eventId, attendeeId) : undefined;
    return card ?? this.access.refuseMiss(JoinedEvent, sessionHash, [eventId]);
  }
}
