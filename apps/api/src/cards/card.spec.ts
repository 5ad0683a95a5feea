import { differences, firstFields, flawOf, type OwnField, tidy, type WantedField } from './card.js';

const profile = {
  mail: 'ada@example.org',
  name: '',
  givenName: '',
  familyName: '',
  position: '',
  company: '',
  phone: '',
};
const field = (kind: WantedField['kind'], value: string): WantedField => ({ kind, label: '', value, isOnCard: true });

describe('the first fields', () => {
  it('take the account’s name before the attendee’s, and that before the mail', () => {
    const nameOf = (more: Partial<typeof profile>) => firstFields({ ...profile, ...more })[0]?.value;
    expect(nameOf({ name: 'Ada L.', givenName: 'Ada', familyName: 'Lovelace' })).toBe('Ada L.');
    expect(nameOf({ givenName: 'Ada', familyName: 'Lovelace' })).toBe('Ada Lovelace');
    expect(nameOf({ familyName: ' ' })).toBe('ada');
  });

  it('leave out what is not known, and an imported phone that is none', () => {
    const kinds = (more: Partial<typeof profile>) => firstFields({ ...profile, ...more }).map(({ kind }) => kind);
    expect(kinds({ phone: 'see website', position: ' ' })).toEqual(['name', 'mail']);
    expect(kinds({ phone: '0221 / 12 34' })).toEqual(['name', 'mail', 'phone']);
  });

  it('fit the limits, however long an attendee’s names are', () => {
    const long = 'x'.repeat(120);
    for (const made of firstFields({ ...profile, givenName: long, familyName: long, position: long, company: long })) {
      expect(made.value.length).toBeLessThanOrEqual(120);
      expect(flawOf(made)).toBeUndefined();
    }
  });
});

describe('a field', () => {
  it('is one line, but for addresses and notes, and the name is always on the card', () => {
    expect(tidy({ ...field('role', ' Head\r\nof  Grids\u0000'), isOnCard: false })).toEqual({
      ...field('role', 'Head of Grids'),
      isOnCard: false,
    });
    expect(tidy(field('address', ' A street 1\r\n1234 Town ')).value).toBe('A street 1\n1234 Town');
    expect(tidy({ ...field('name', 'Ada'), isOnCard: false }).isOnCard).toBe(true);
  });

  it.each([
    ['mail', 'ada@example.org', undefined],
    ['mail', 'ada@example', 'isMail'],
    ['mail', 'ada@example..org', 'isMail'],
    ['phone', '+49 (0) 221 / 12-34 ext. 5', undefined],
    ['phone', 'on request', 'isPhone'],
    ['link', 'https://example.org/ä?b=c', undefined],
    ['link', 'example.org', 'isLink'],
    ['link', 'javascript:alert(1)//http://example.org', 'isLink'],
    ['name', 'x'.repeat(121), 'isTooLong'],
    ['note', 'x'.repeat(300), undefined],
    ['pronouns', '', 'isEmpty'],
  ] as const)('of kind %s that says %s is %s', (kind, value, flaw) => {
    expect(flawOf(field(kind, value))).toBe(flaw);
  });
});

it('differs for others in what they are shown only', () => {
  const own = (id: string, value: string): OwnField => ({
    id,
    kind: 'mail',
    label: '',
    value,
    isOnCard: true,
    audience: 'link',
    parts: null,
  });
  const standing = [own('a', '1'), own('b', '2'), own('c', '3'), own('d', '4')];
  const wanted = [
    own('d', '4'),
    { ...own('a', '1'), isOnCard: false, audience: 'nobody' as const },
    { ...own('b', '2'), label: 'new' },
    own('e', '5'),
  ];
  expect(differences(standing, wanted)).toEqual({ changed: ['b'], removed: ['c'] });
});
