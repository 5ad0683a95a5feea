import type { Person, Phrase, Use } from './types.js';

/** Takes an id, a text and what to change; gives a phrase that may be shown. */
export function phrase(id: string, text: string, change: Partial<Phrase> = {}): Phrase {
  return { id, text, use: 'show', ...change };
}

/** Takes an id and what to change; gives a person who speaks German and English and has said nothing yet. */
export function person(id: string, change: Partial<Person> = {}): Person {
  return {
    id,
    offers: [],
    seeks: [],
    evidence: [],
    intents: [],
    languages: ['de', 'en'],
    groups: [],
    knows: [],
    newcomer: false,
    ...change,
  };
}

/** Takes an id, what somebody offers and seeks, and who may read it; gives the person. */
export function saying(id: string, offer: string, seek: string, use: Use = 'show'): Person {
  return person(id, {
    offers: [phrase(`${id}-offer`, offer, { use })],
    seeks: [phrase(`${id}-seek`, seek, { use })],
  });
}
