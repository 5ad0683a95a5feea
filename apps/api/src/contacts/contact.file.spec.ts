import fc from 'fast-check';
import { readVCard } from '#libs/cards';
import { toFile } from './contact.file.js';
import type { Entry } from '../address-book/index.js';

const contact: Entry = {
  id: '0190b0c2-0000-7000-8000-000000000001',
  name: 'Ada Lovelace',
  note: 'Likes engines',
  changed: 1,
  changedAt: new Date('2027-03-04T10:11:12Z'),
  fields: [{ kind: 'mail', label: '', value: 'ada@example.org', isShared: true }],
  tags: [],
  rating: null,
  otherIds: [],
  howMet: { on: '2026-01-01', event: '', place: 'im Zug', introducedBy: 'Grace Hopper' },
  met: [
    {
      at: '2027-03-04T23:30:00+00:00',
      how: 'cards',
      eventName: 'Wärmetag',
      placeName: 'Tisch 3',
      timeZone: 'Europe/Berlin',
      about: 'Engines',
    },
    { at: '2026-01-02T08:00:00+00:00', how: 'cards', eventName: null, placeName: null, timeZone: null, about: null },
  ],
  owner: { locale: 'en', timeZone: 'Asia/Tokyo' },
};

describe('the file of a contact', () => {
  it('says each time the two met, in the zone where it was, and never the own note', () => {
    const card = readVCard(toFile(contact, '3.0').text);
    expect(card.uid).toBe(`urn:uuid:${contact.id}`);
    expect(card.note).toBe(
      [
        'Met: Wärmetag, 5 March 2027, Tisch 3 – Engines',
        'Met: 2 January 2026',
        'Met: 1 January 2026, im Zug',
        'Introduced by Grace Hopper',
      ].join('\n'),
    );
  });

  it('has a name that is safe in a header and on any disk, whatever the person is called', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('"; x="', '../', '\r\nX: y', '%00'),
    );
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (parts) => {
        const { disposition } = toFile({ ...contact, name: parts.join('') }, '4.0');
        const [, plain, encoded] =
          /^attachment; filename="([^"\\\r\n]*)"; filename\*=UTF-8''([\w.~!#$&+^`|%-]*)$/.exec(disposition) ?? [];
        expect(plain).toMatch(/^[\x20-\x7e]*\.vcf$/);
        expect(decodeURIComponent(encoded ?? '%')).not.toMatch(/[/\\:*?"<>|\r\n]/);
      }),
      { numRuns: 500 },
    );
  });
});
