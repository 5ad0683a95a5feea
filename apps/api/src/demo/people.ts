import type { DemoPerson } from './demo-person.js';
import { peopleOfAdministration } from './people-administration.js';
import { peopleOfAi } from './people-ai.js';
import { peopleOfCare } from './people-care.js';
import { peopleOfCity } from './people-city.js';
import { peopleOfEnergy } from './people-energy.js';
import { peopleOfHealth } from './people-health.js';

export type { DemoPerson, DemoPhrase } from './demo-person.js';
export { type DemoPlace, demoPlaces } from './places.js';

/** The demo event: its name in both languages, its zone and the languages spoken there. */
export const demoEvent = {
  name: { de: 'Forschung trifft Praxis', en: 'Research Meets Practice' },
  timeZone: 'Europe/Berlin',
  languages: ['de', 'en'],
} as const;

/** Who runs the demo event. */
export const demoOrganizer = {
  givenName: 'Katrin',
  familyName: 'Behrens',
  mail: 'katrin.behrens@treffpunkt-forschung.example',
} as const;

/** The sixty attendees of the demo event. */
export const demoPeople: readonly DemoPerson[] = [
  ...peopleOfCare,
  ...peopleOfHealth,
  ...peopleOfAi,
  ...peopleOfEnergy,
  ...peopleOfCity,
  ...peopleOfAdministration,
];
