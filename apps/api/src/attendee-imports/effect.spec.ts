import { describe, expect, test } from '@jest/globals';
import type { ImportedPerson } from '../attendee-files/index.js';
import { writtenFields } from './attendee-import.js';
import { effectOf, type PersonThere } from './effect.js';

const there: PersonThere = {
  id: '1',
  mail: 'a@example.org',
  givenName: 'Ada',
  familyName: 'Licht',
  position: '',
  company: 'Alt',
  phone: '',
  group: '',
  about: '',
  languages: ['de'],
  edited: ['company', 'seeks'],
  phrases: [
    { id: '2', direction: 'seek', text: 'KI', position: 0 },
    { id: '3', direction: 'offer', text: 'Radverkehr', position: 0 },
  ],
};
const person = { row: 2, mail: 'a@example.org', givenName: 'Ada' };

describe('an import means for a person', () => {
  test('new, when nobody has the mail', () => {
    expect(effectOf(person, undefined, ['givenName'])).toBe('new');
  });

  test.each([
    ['the same values', { givenName: 'Ada' }, ['givenName'], 'same'],
    ['another value', { givenName: 'Adele' }, ['givenName'], 'changed'],
    ['another value in a column that is not taken', { givenName: 'Adele' }, ['position'], 'same'],
    ['another value where the person has edited', { company: 'Neu' }, ['company'], 'same'],
    ['other phrases where the person has edited', { seeks: ['Pflege'] }, ['seeks'], 'same'],
    ['the same phrases', { offers: ['Radverkehr'] }, ['offers'], 'same'],
    ['phrases less', { offers: [] }, ['offers'], 'changed'],
    ['languages in another order', { languages: ['en', 'de'] }, ['languages'], 'changed'],
  ] as const)('%s: %j by %j', (_, values, fields, effect) => {
    expect(effectOf({ ...person, ...(values as Partial<ImportedPerson>) }, there, fields)).toBe(effect);
  });
});

test('a full name writes both names; a column without meaning writes nothing', () => {
  const columns = [
    { index: 0, header: 'Name', field: 'name' as const, samples: [] },
    { index: 1, header: 'Mail', field: 'mail' as const, samples: [] },
    { index: 2, header: 'Sprache', field: 'language' as const, samples: [] },
    { index: 3, header: 'Schuhgröße', field: null, samples: [] },
  ];
  expect(writtenFields(columns)).toEqual(['givenName', 'familyName', 'languages']);
});
