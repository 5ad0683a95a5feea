import ICAL from 'ical.js';
import type { FieldKind, Locale } from '#libs/contracts';
import type { Card, CardField, VCardVersion } from './card.js';
import { asLine, asLines, asWebAddress, splitName } from './plain-text.js';

// A folded line may have 75 octets; ical.js does not count the space that it puts before.
ICAL.foldLength = 74;

/** One property as jCard (RFC 7095) has it: name, parameters, type, values. */
type Property = [
  name: string,
  parameters: Record<string, string>,
  type: string,
  ...values: (string | readonly string[])[],
];

/**
 * Writes one vCard (RFC 2426 or 6350), folded and with CRLF. What no property is made for (languages, pronouns, topics,
 * notes) becomes a line of the note, named in `locale`. A link that is no http(s) address is left out.
 */
export function writeVCard(card: Card, version: VCardVersion, locale: Locale): string {
  return ICAL.stringify(['vcard', properties(card, version, locale), []]);
}

/** One card as jCard (RFC 7095), to be written as JSON. */
export type JCard = readonly ['vcard', readonly Property[]];

/** Gives a card as jCard of version 4.0, with what `writeVCard` writes. */
export function writeJCard(card: Card, locale: Locale): JCard {
  return ['vcard', properties(card, '4.0', locale)];
}

function properties(card: Card, version: VCardVersion, locale: Locale): Property[] {
  const note = [...card.remarks, ...card.fields.flatMap((field) => noteLine(field, locale))].map(asLines).join('\n');
  const { given, family } = splitName(card.name);
  return [
    ['version', {}, 'text', version],
    ['uid', {}, 'text', asLine(card.uid)],
    ['fn', {}, 'text', fullName(card.name, version)],
    ['n', {}, 'text', [asPart(family), asPart(given), '', '', '']],
    ...card.fields.flatMap((field, at) => propertiesOf(field, `item${at + 1}`, version)),
    ...(note === '' ? [] : [['note', {}, 'text', note] satisfies Property]),
    ...categories(card.tags),
    ['rev', {}, version === '4.0' ? 'timestamp' : 'date-time', `${card.revisedAt.toISOString().slice(0, 19)}Z`],
  ];
}

/** Readers split categories at a comma, escaped or not. */
function categories(tags: readonly string[]): Property[] {
  const names = [...new Set(tags.map((tag) => asLine(tag.replace(/[\\,;]/g, ' '))))].filter((tag) => tag !== '');
  return names.length === 0 ? [] : [['categories', {}, 'text', ...names]];
}

/** Readers of 3.0 cut a full name at a semicolon, escaped or not. */
const fullName = (name: string, version: VCardVersion): string =>
  version === '3.0' ? asLine(name).replaceAll(';', ',') : asLine(name);

/** Readers take a semicolon after a backslash for an escaped one, even where the backslash is itself escaped. */
const asPart = (text: string): string => text.replace(/\\+$/, '');

function propertiesOf(field: CardField, group: string, version: VCardVersion): Property[] {
  const label = asLine(field.label).replace(/[\\,;]/g, ' ');
  const property = propertyOf(field, version);
  if (property === undefined) return [];
  if (label === '') return [property];
  property[1]['group'] = group;
  return [property, ['x-ablabel', { group }, 'unknown', label]];
}

function propertyOf({ kind, value }: CardField, version: VCardVersion): Property | undefined {
  switch (kind) {
    case 'role':
      return ['title', {}, 'text', asLine(value)];
    case 'organization':
      return ['org', {}, 'text', [asLine(value)]];
    case 'mail':
      return ['email', {}, 'text', asLine(value)];
    case 'phone':
      // 4.0 would take a URI here; phones of today read a text better.
      return ['tel', {}, version === '4.0' ? 'text' : 'phone-number', asLine(value).replaceAll('\\', '')];
    case 'address':
      return ['adr', {}, 'text', ['', '', asPart(asLines(value)), '', '', '', '']];
    case 'link': {
      const address = asWebAddress(value);
      return address === undefined ? undefined : ['url', {}, 'uri', address];
    }
    default:
      return undefined;
  }
}

const NOTED: Partial<Record<FieldKind, Record<Locale, string>>> = {
  languages: { de: 'Sprachen', en: 'Languages' },
  pronouns: { de: 'Pronomen', en: 'Pronouns' },
  topics: { de: 'Themen', en: 'Topics' },
  note: { de: '', en: '' },
};

function noteLine({ kind, label, value }: CardField, locale: Locale): string[] {
  const name = NOTED[kind]?.[locale];
  if (name === undefined) return [];
  const title = label === '' ? name : label;
  return [title === '' ? value : `${title}: ${value}`];
}
