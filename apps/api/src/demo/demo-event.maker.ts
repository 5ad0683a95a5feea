import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { Events } from '../events/index.js';
import { Grids } from '../grid/index.js';
import { Organizations } from '../organizations/index.js';
import { Places } from '../places/index.js';
import { SuggestionMaker } from '../matching/index.js';
import { DemoRepository } from './demo.repository.js';
import { demoEvent, demoPeople, type DemoPlace, demoPlaces } from './people.js';

const ORGANIZATION = 'Treffpunkt Forschung & Praxis';
const OPEN = { from: '09:00', to: '17:00' };
const RHYTHM = { minutes: 20, pauseMinutes: 10 };

/** Makes the demo event as an organizer would, through the features' own services; the people come all at once. */
@Injectable()
export class DemoEventMaker {
  constructor(
    private readonly organizations: Organizations,
    private readonly events: Events,
    private readonly places: Places,
    private readonly grids: Grids,
    private readonly repository: DemoRepository,
    private readonly suggestions: SuggestionMaker,
  ) {}

  /** Makes an event of two days that begins tomorrow; belongs into a transaction. */
  async make(organizerId: string, today: Temporal.PlainDate, now: Date): Promise<{ id: string; name: string }> {
    const known = await this.repository.findOrganizationId(organizerId);
    const organizationId = known ?? (await this.organizations.create(organizerId, ORGANIZATION)).id;
    const dates = [1, 2].map((days) => today.add({ days }).toString());
    const { id, name } = await this.events.create(organizationId, organizerId, {
      name: demoEvent.name.de,
      startsOn: dates[0] ?? '',
      endsOn: dates[1] ?? '',
      timeZone: demoEvent.timeZone,
      languages: [...demoEvent.languages],
      addressForm: 'du',
    });
    for (const place of demoPlaces) await this.places.create(id, factsOf(place), undefined);
    await this.grids.put(id, { days: dates.map((date) => ({ date, ...OPEN })), ...RHYTHM });
    await this.repository.addJoined(id, demoPeople, now);
    return { id, name };
  }

  /** Makes the suggestions at once, so that the first screen has them; changes nothing where they stand. */
  suggest(eventId: string): Promise<void> {
    return this.suggestions.recompute(eventId);
  }
}

const factsOf = ({ name, kind, seats, parallel, stepFree, quiet }: DemoPlace) => ({
  name: name.de,
  kind,
  seats,
  parallel,
  stepFree,
  quiet,
  area: '',
  directions: '',
  url: kind === 'link' ? 'https://video.treffpunkt-forschung.example/raum' : null,
});
