import { LIMITS } from '#libs/contracts';
import { ownZone } from '../../shared/time/use-clock.js';
import { daysFrom } from './grid.js';
import type { EventFacts } from './save-event.js';
import { isZone } from './zones.js';

/** An event before anybody said anything: the browser's zone, both languages, du. */
export const noFacts: EventFacts = {
  name: '',
  startsOn: '',
  endsOn: '',
  timeZone: ownZone,
  languages: ['de', 'en'],
  addressForm: 'du',
};

/** What is missing before the API is asked, by field, as the key of its text; empty when all is there. */
export function missingFacts(facts: EventFacts): Partial<Record<keyof EventFacts, string>> {
  const missing: Partial<Record<keyof EventFacts, string>> = {};
  if (!facts.name.trim()) missing.name = 'organize-event:facts.needs.name';
  if (!facts.startsOn) missing.startsOn = 'organize-event:facts.needs.startsOn';
  if (!facts.endsOn) missing.endsOn = 'organize-event:facts.needs.endsOn';
  else if (facts.startsOn && facts.endsOn < facts.startsOn) missing.endsOn = 'organize-event:facts.needs.order';
  else if (daysFrom(facts.startsOn, facts.endsOn).length > LIMITS.eventDays + 1)
    missing.endsOn = 'organize-event:facts.needs.shorter';
  if (!isZone(facts.timeZone)) missing.timeZone = 'organize-event:facts.needs.timeZone';
  if (facts.languages.length === 0) missing.languages = 'organize-event:facts.needs.languages';
  return missing;
}
