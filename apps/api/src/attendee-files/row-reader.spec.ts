import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { ImportField } from './attendee-file.js';
import { fieldOfHeader, guessColumns, remap } from './columns.js';
import { readLanguages } from './languages.js';
import { faultText } from './row-fault.text.js';
import { RowReader } from './row-reader.js';
import { splitName } from './split-name.js';

const readerOf = (...fields: ImportField[]): RowReader =>
  new RowReader(fields.map((field, index) => ({ index, header: field, field, samples: [] })));
const row = (number: number, ...cells: string[]) => ({ number, cells, isTorn: false });

describe('a header', () => {
  test.each([
    ['Vorname', 'givenName'],
    ['E-Mail-Adresse', 'mail'],
    ['e_mail', 'mail'],
    ['TELEFON', 'phone'],
    ['Tätigkeit', 'position'],
    ['Job title', 'position'],
    ['Interessen', 'seeks'],
    ['Ich biete', 'offers'],
    ['Über mich', 'about'],
    ['Schuhgröße', null],
  ])('%s is taken for %s', (header, field) => {
    expect(fieldOfHeader(header)).toBe(field);
  });

  test('that is a word of our own screens is known', () => {
    for (const language of ['de', 'en']) {
      const file = new URL(`../../../web/src/locales/${language}/organize-import.json`, import.meta.url);
      const { field } = JSON.parse(readFileSync(file, 'utf8')) as { field: Record<string, string> };
      for (const [name, label] of Object.entries(field)) expect([label, fieldOfHeader(label)]).toEqual([label, name]);
    }
  });

  test('that says nothing is found out by its mails; a field is taken once', () => {
    const file = {
      header: ['Name', 'Name', 'Kontakt'],
      rows: [row(2, 'A', 'B', 'a@example.org'), row(3, '', 'C', '')],
    };
    const columns = guessColumns(file);
    expect(columns.map(({ field, samples }) => [field, samples])).toEqual([
      ['name', ['A']],
      [null, ['B', 'C']],
      ['mail', ['a@example.org']],
    ]);
    expect(
      remap(
        columns,
        new Map([
          [0, null],
          [1, 'company'],
        ]),
      ).map(({ field }) => field),
    ).toEqual([null, 'company', 'mail']);
  });
});

describe('a row', () => {
  test('becomes a person; the mail in lower case, lists split and each entry once', () => {
    const reader = readerOf('name', 'mail', 'language', 'offers', 'seeks');
    expect(
      reader.read(row(2, ' Anna  von Berg ', 'Anna@Example.ORG', 'Deutsch, en', 'KI| Robotik ;ki', 'a\nb')),
    ).toMatchObject({
      row: 2,
      mail: 'anna@example.org',
      givenName: 'Anna',
      familyName: 'von Berg',
      languages: ['de', 'en'],
      offers: ['KI', 'Robotik'],
      seeks: ['a', 'b'],
    });
  });

  test('has only the fields that have a column', () => {
    const person = readerOf('mail').read(row(2, 'a@example.org'));
    expect(JSON.parse(JSON.stringify(person))).toEqual({ row: 2, mail: 'a@example.org' });
  });

  test('stays the text it is where it looks like a formula', () => {
    expect(readerOf('mail', 'company').read(row(2, 'a@example.org', '=1+1'))).toMatchObject({ company: '=1+1' });
  });

  test.each<[string, ImportField[], string[], object]>([
    ['no mail', ['mail'], ['  '], { field: 'mail', code: 'mailMissing' }],
    ['a half mail', ['mail'], ['a@b'], { field: 'mail', code: 'mailInvalid', value: 'a@b' }],
    ['a mail that no sign-in takes', ['mail'], ['a@192.168.1.1@b'], { field: 'mail', code: 'mailInvalid' }],
    ['a mail at no host', ['mail'], ['a@-b.de'], { field: 'mail', code: 'mailInvalid' }],
    ['two mails', ['mail'], ['a@b.de, c@d.de'], { field: 'mail', code: 'mailInvalid' }],
    [
      'a long name',
      ['mail', 'givenName'],
      ['a@b.de', 'x'.repeat(121)],
      { field: 'givenName', code: 'tooLong', number: 120 },
    ],
    [
      'a control character',
      ['mail', 'company'],
      ['a@b.de', 'A\u0007B'],
      { field: 'company', code: 'controlCharacter' },
    ],
    [
      'an unknown language',
      ['mail', 'language'],
      ['a@b.de', 'de, Klingon'],
      { code: 'languageUnknown', value: 'Klingon' },
    ],
    ['too many entries', ['mail', 'seeks'], ['a@b.de', 'a;b;c;d;e;f;g;h;i;j;k;l;m'], { code: 'tooMany', number: 12 }],
    ['a long entry', ['mail', 'seeks'], ['a@b.de', 'x'.repeat(201)], { field: 'seeks', code: 'tooLong', number: 200 }],
    ['too many cells', ['mail'], ['a@b.de', '', 'x'], { field: null, code: 'tooManyCells', value: 'x', number: 1 }],
  ])('with %s is bad, and says why in both languages', (_, fields, cells, fault) => {
    const faults = readerOf(...fields).read(row(7, ...cells));
    expect(faults).toEqual([expect.objectContaining({ row: 7, ...fault })]);
    const [found] = Array.isArray(faults) ? faults : [];
    if (!found) throw new Error('The row was good.');
    for (const locale of ['de', 'en'] as const) expect(faultText(found, locale)).toMatch(/^[A-ZÄÖÜ][^{}]+\.$/);
  });

  test('names everything that is wrong, and the row that has the mail already', () => {
    const reader = readerOf('mail', 'givenName');
    reader.read(row(2, 'a@example.org', 'A'));
    expect(reader.read(row(5, 'A@example.org', 'x'.repeat(200)))).toEqual([
      expect.objectContaining({ field: 'givenName', code: 'tooLong' }),
      expect.objectContaining({ field: 'mail', code: 'mailTwice', number: 2 }),
    ]);
  });

  test('that is torn is bad as a whole', () => {
    expect(readerOf('mail').read({ number: 3, cells: ['"a@example.org'], isTorn: true })).toEqual([
      { row: 3, field: null, value: '"a@example.org', code: 'quotes' },
    ]);
  });
});

describe('a name', () => {
  test.each([
    ['Anna Berg', 'Anna', 'Berg'],
    ['Berg, Anna Maria', 'Anna Maria', 'Berg'],
    ['Anna von der Au', 'Anna', 'von der Au'],
    ['Ludwig van Beethoven', 'Ludwig', 'van Beethoven'],
    ['Cher', 'Cher', ''],
    ['', '', ''],
  ])('%s', (name, givenName, familyName) => {
    expect(splitName(name)).toEqual({ givenName, familyName });
  });
});

describe('languages', () => {
  test.each([
    ['de', ['de']],
    ['de-AT', ['de']],
    ['Deutsch und Englisch', ['de', 'en']],
    ['German / English', ['de', 'en']],
    ['Vietnamesisch|vi; Türkisch', ['vi', 'tr']],
    ['', []],
  ])('%s', (text, languages) => {
    expect(readLanguages(text)).toEqual({ languages });
  });
});
