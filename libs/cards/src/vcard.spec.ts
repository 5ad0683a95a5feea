import fc from 'fast-check';
import ICAL from 'ical.js';
import { type Card, type CardField, VCARD_VERSIONS, type VCardVersion } from './card.js';
import { asLine, asLines, asWebAddress, splitName } from './plain-text.js';
import { readVCard, UnreadableCard } from './read-vcard.js';
import { writeVCard } from './write-vcard.js';

const anna: Card = {
  uid: 'urn:uuid:0190b0c2-0000-7000-8000-000000000001',
  revisedAt: new Date('2027-03-04T10:11:12.345Z'),
  name: 'Anna von der Heide',
  fields: [
    { kind: 'name', label: '', value: 'Anna von der Heide' },
    { kind: 'role', label: '', value: 'Leiterin, Netze; Wärme' },
    { kind: 'organization', label: '', value: 'Stadtwerke Köln; GmbH' },
    { kind: 'mail', label: '', value: 'anna@example.org' },
    { kind: 'phone', label: 'Büro', value: '+49 221 1234' },
    { kind: 'link', label: '', value: 'https://example.org/karte@50.9,6.9?q=ä b' },
    { kind: 'address', label: '', value: 'Domkloster 4\n50667 Köln' },
    { kind: 'languages', label: '', value: 'Deutsch, Türkisch' },
  ],
  tags: ['Wärme', 'bald, anrufen'],
  remarks: ['Getroffen: Wärmetag, 4. März 2027, Tisch 3'],
};

const linesOf = (text: string): string[] => text.replace(/\r\n /g, '').split('\r\n');

describe('a vCard', () => {
  it('3.0 says everything a phone reads', () => {
    expect(linesOf(writeVCard(anna, '3.0', 'de'))).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'UID:urn:uuid:0190b0c2-0000-7000-8000-000000000001',
      'FN:Anna von der Heide',
      'N:von der Heide;Anna;;;',
      'TITLE:Leiterin\\, Netze; Wärme',
      'ORG:Stadtwerke Köln\\; GmbH',
      'EMAIL:anna@example.org',
      'ITEM5.TEL:+49 221 1234',
      'ITEM5.X-ABLABEL:Büro',
      'URL:https://example.org/karte@50.9%2C6.9?q=%C3%A4%20b',
      'ADR:;;Domkloster 4\\n50667 Köln;;;;',
      'NOTE:Getroffen: Wärmetag\\, 4. März 2027\\, Tisch 3\\nSprachen: Deutsch\\, Türkisch',
      'CATEGORIES:Wärme,bald anrufen',
      'REV:20270304T101112Z',
      'END:VCARD',
      '',
    ]);
  });

  it('4.0 writes a phone as text', () => {
    const lines = linesOf(writeVCard(anna, '4.0', 'en'));
    expect(lines).toContain('VERSION:4.0');
    expect(lines).toContain('ITEM5.TEL;VALUE=TEXT:+49 221 1234');
    expect(lines).toContain('URL:https://example.org/karte@50.9%2C6.9?q=%C3%A4%20b');
    expect(lines).toContain('REV:20270304T101112Z');
    expect(lines.some((line) => line.endsWith('Languages: Deutsch\\, Türkisch'))).toBe(true);
  });

  it('3.0 keeps a semicolon out of the full name', () => {
    const card = { ...anna, name: 'Heide; Anna' };
    expect(linesOf(writeVCard(card, '3.0', 'de'))).toContain('FN:Heide\\, Anna');
    expect(linesOf(writeVCard(card, '4.0', 'de'))).toContain('FN:Heide; Anna');
  });

  it('leaves out a link that is no web address', () => {
    const card = { ...anna, fields: [{ kind: 'link', label: '', value: 'javascript:alert(1)' }] as CardField[] };
    expect(writeVCard(card, '3.0', 'de')).not.toContain('javascript');
  });
});

/** Text as nobody would type it: controls, line ends, halves of characters, the grammar of vCard itself. */
const fragment = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '\r\n',
    '\r',
    '\n ',
    '\\',
    '\\n',
    '\\\\',
    ';',
    ',',
    ':',
    '"',
    '\ud800',
    '\u2028',
    '\u0000',
    '^n',
    '\ufeff',
  ),
  fc.constantFrom('\r\nEND:VCARD\r\nBEGIN:VCARD\r\n', 'item1.TEL:1', ';VALUE=uri:', 'ä'.repeat(80), '👩‍🔧'.repeat(30)),
);
const hostile = fc.array(fragment, { maxLength: 6 }).map((parts) => parts.join(''));

const field: fc.Arbitrary<CardField> = fc.record({
  kind: fc.constantFrom(
    'name',
    'role',
    'organization',
    'mail',
    'phone',
    'address',
    'link',
    'note',
    'topics',
    'pronouns',
  ),
  label: hostile,
  value: fc.oneof(
    hostile,
    hostile.map((text) => `https://example.org/${text}`),
  ),
});
const card: fc.Arbitrary<Card> = fc.record({
  uid: fc.uuid().map((id) => `urn:uuid:${id}`),
  revisedAt: fc.date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
  name: hostile.map((text) => `A${text}`),
  fields: fc.array(field, { maxLength: 6 }),
  tags: fc.array(hostile, { maxLength: 3 }),
  remarks: fc.array(hostile, { maxLength: 2 }),
});
const version = fc.constantFrom<VCardVersion>(...VCARD_VERSIONS);

describe('any vCard', () => {
  it('is read back as it was meant', () => {
    fc.assert(
      fc.property(card, version, (given, as) => {
        const read = readVCard(writeVCard(given, as, 'de'));
        expect(read.uid).toBe(given.uid);
        expect(read.name).toBe(as === '3.0' ? asLine(given.name).replaceAll(';', ',') : asLine(given.name));
        expect(read.fields).toEqual(given.fields.flatMap(expected));
        for (const remark of given.remarks) expect(read.note).toContain(asLines(remark));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is one card of folded lines of at most 75 octets, with a whole name in five parts', () => {
    fc.assert(
      fc.property(card, version, (given, as) => {
        const text = writeVCard(given, as, 'en');
        const lines = text.split('\r\n');
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f]|\p{Cs}/u);
        }
        expect(lines.filter((line) => /^(BEGIN|END|VERSION|FN)\b/.test(line))).toHaveLength(4);
        const { given: givenName, family } = splitName(given.name);
        const parts = new ICAL.Component(ICAL.parse(text)).getFirstProperty('n')?.getFirstValue();
        expect([parts].flat()).toHaveLength(5);
        expect([family, givenName].map((part) => part.replace(/\\+$/, ''))).toEqual([parts].flat().slice(0, 2));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is the same text for the same card', () => {
    fc.assert(fc.property(card, version, (given, as) => writeVCard(given, as, 'de') === writeVCard(given, as, 'de')));
  });
});

/** What of a field comes back as a property of its own. */
function expected({ kind, label, value }: CardField): CardField[] {
  const seen: Partial<Record<CardField['kind'], string>> = {
    role: asLine(value),
    organization: asLine(value),
    mail: asLine(value),
    phone: asLine(value).replaceAll('\\', ''),
    link: asWebAddress(value) ?? '',
    address: asLines(value).replace(/\\+$/, ''),
  };
  const text = seen[kind] ?? '';
  return text === '' ? [] : [{ kind, label: asLine(label).replace(/[\\,;]/g, ' '), value: text }];
}

describe('reading', () => {
  it('takes the name from its parts where the full name is missing', () => {
    const text = 'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Öz;Deniz;;;\r\nORG:Acme;Labor\r\nEND:VCARD\r\n';
    expect(readVCard(text)).toMatchObject({
      name: 'Deniz Öz',
      fields: [{ kind: 'organization', value: 'Acme, Labor' }],
    });
  });

  it.each([
    '',
    'x',
    'BEGIN:VCARD',
    'BEGIN:VCALENDAR\r\nEND:VCALENDAR',
    'BEGIN:VCARD\r\nEND:VCARD\r\nBEGIN:VCARD\r\nEND:VCARD',
  ])('refuses %j', (text) => {
    expect(() => readVCard(text)).toThrow(UnreadableCard);
  });

  it('answers or refuses any text, and never fails otherwise', () => {
    const line = fc.tuple(
      fc.constantFrom('N', 'ADR', 'x.TEL', 'constructor', '__proto__', 'NOTE;TYPE=', 'URL', ''),
      hostile,
    );
    const text = fc.array(
      line.map(([name, value]) => `${name}:${value}`),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(text, version, (lines, as) => {
        try {
          readVCard(`BEGIN:VCARD\r\nVERSION:${as}\r\n${lines.join('\r\n')}\r\nEND:VCARD`);
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableCard);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
