import { Injectable } from '@nestjs/common';
import { LIMITS } from '#libs/contracts';
import { EventNews } from '../events/index.js';
import { Database } from '../platform/database/database.js';
import { sqlState, violatedConstraint } from '../platform/database/sql-errors.js';
import { cursorValues, type Page, pageOf } from '../platform/http/paging.js';
import type { PageQuery } from '../platform/http/paging.dto.js';
import { InvalidInput, NotFound } from '../platform/http/problems.js';
import { isId, newId } from '../platform/ids.js';
import {
  LanesInUse,
  NAME_TOO_LONG,
  PlaceInUse,
  PlaceNameTaken,
  SeatsInUse,
  TooManyLanes,
  URL_WITHOUT_LINK,
} from './place.errors.js';
import { canHaveUrl, namesOf, type Place, type PlaceFacts } from './place.js';
import { PlacesRepository } from './places.repository.js';

const FOREIGN_KEY_VIOLATION = '23503';

/** The places of an event and their lanes: one lane a meeting at once. */
@Injectable()
export class Places {
  constructor(
    private readonly repository: PlacesRepository,
    private readonly database: Database,
    private readonly news: EventNews,
  ) {}

  /** Makes one place, or `count` like ones. @throws InvalidInput, PlaceNameTaken, TooManyLanes */
  create(eventId: string, facts: PlaceFacts, count: number | undefined): Promise<Place[]> {
    if (!canHaveUrl(facts.kind, facts.url)) throw new InvalidInput([URL_WITHOUT_LINK]);
    const named = namesOf(facts.name, count).map((name) => ({ id: newId(), name }));
    if (named.some(({ name }) => name.length > LIMITS.name)) throw new InvalidInput([NAME_TOO_LONG]);
    return this.database.transaction(async () => {
      await this.repository.lockLanes(eventId);
      const made = new Set(await this.repository.insert(eventId, named, facts));
      const refused = named.filter(({ id }) => !made.has(id));
      if (refused.length > 0) throw new PlaceNameTaken(refused.map(({ name }) => name));
      await this.checkLanes(eventId);
      await this.news.tellChanged(eventId);
      return named.map((place) => ({ ...facts, ...place }));
    });
  }

  async list(eventId: string, { cursor, limit }: PageQuery): Promise<Page<Place>> {
    const rows = await this.repository.list(eventId, cursorValues(cursor, 1), limit + 1);
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  /** @throws NotFound, InvalidInput, LanesInUse, SeatsInUse, PlaceNameTaken, TooManyLanes */
  change(eventId: string, placeId: string, changes: Partial<PlaceFacts>): Promise<Place> {
    return this.database.transaction(async () => {
      await this.repository.lockLanes(eventId);
      const place = await this.lock(eventId, placeId);
      const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
      const changed: Place = { ...place, ...given };
      // Whoever makes a table of a link need not take its address away first.
      if (changed.kind !== 'link' && changes.url === undefined) changed.url = null;
      if (!canHaveUrl(changed.kind, changed.url)) throw new InvalidInput([URL_WITHOUT_LINK]);
      await this.checkSeats(place, changed);
      await this.changeLanes(place, changed);
      if (changed.parallel > place.parallel) await this.checkLanes(eventId);
      const { id, ...facts } = changed;
      await keepingNames(facts.name, () => this.repository.change(id, facts));
      await this.news.tellChanged(eventId);
      return changed;
    });
  }

  /** @throws NotFound, PlaceInUse */
  async remove(eventId: string, placeId: string): Promise<void> {
    await this.database.transaction(async () => {
      await this.lock(eventId, placeId);
      try {
        await this.repository.delete(placeId);
      } catch (error) {
        throw sqlState(error) === FOREIGN_KEY_VIOLATION ? new PlaceInUse() : error;
      }
      await this.news.tellChanged(eventId);
    });
  }

  private async lock(eventId: string, placeId: string): Promise<Place> {
    const place = isId(placeId) ? await this.repository.lock(eventId, placeId) : undefined;
    if (!place) throw new NotFound();
    return place;
  }

  private async checkLanes(eventId: string): Promise<void> {
    if ((await this.repository.countLanes(eventId)) > LIMITS.lanesPerEvent) throw new TooManyLanes();
  }

  private async checkSeats(place: Place, changed: Place): Promise<void> {
    if (changed.seats >= place.seats) return;
    const standing = await this.repository.findBookingsOfMoreThan(place.id, changed.seats);
    if (standing.length > 0) throw new SeatsInUse(standing);
  }

  private async changeLanes(place: Place, changed: Place): Promise<void> {
    if (changed.parallel === place.parallel) return;
    const standing = await this.repository.findBookingsAbove(place.id, changed.parallel);
    if (standing.length > 0) throw new LanesInUse(standing);
    await this.repository.setLanes(place.id, changed.parallel);
  }
}

async function keepingNames<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw violatedConstraint(error) === 'place_event_id_name_key' ? new PlaceNameTaken([name]) : error;
  }
}
