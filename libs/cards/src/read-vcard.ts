import ICAL from 'ical.js';
import type { FieldKind } from '#libs/contracts';
import type { CardField } from './card.js';

/** What could be read of somebody's vCard. */
export interface ReadCard {
  uid: string | undefined;
  name: string;
  /** In the order of the file, without the name and the note. */
  fields: CardField[];
  /** Empty where there is none. */
  note: string;
}

/** A text is not the one vCard it should be. */
export class UnreadableCard extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(`This is no readable vCard: ${reason}.`, options);
    this.name = 'UnreadableCard';
  }
}

const KINDS: Record<string, FieldKind> = {
  title: 'role',
  org: 'organization',
  email: 'mail',
  tel: 'phone',
  url: 'link',
  adr: 'address',
};

/**
 * Reads a text that holds exactly one vCard, version 3.0 or 4.0.
 * @throws UnreadableCard
 */
export function readVCard(text: string): ReadCard {
  const properties = parse(text);
  const first = (name: string): string => properties.find((property) => property.name === name)?.value ?? '';
  const labels = new Map(
    properties.flatMap(({ name, group, value }) => (name === 'x-ablabel' ? [[group, value]] : [])),
  );
  return {
    uid: first('uid') || undefined,
    name: first('fn') || nameFrom(first('n')),
    fields: properties.flatMap(({ name, group, value }) => {
      const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
      const label = (group === undefined ? undefined : labels.get(group)) ?? '';
      return kind === undefined || value === '' ? [] : [{ kind, label, value }];
    }),
    note: first('note'),
  };
}

interface ReadProperty {
  name: string;
  group: string | undefined;
  value: string;
}

function parse(text: string): ReadProperty[] {
  let parsed: unknown;
  try {
    parsed = ICAL.parse(text);
  } catch (error) {
    throw new UnreadableCard('its lines cannot be parsed', { cause: error });
  }
  if (!Array.isArray(parsed) || parsed[0] !== 'vcard' || !Array.isArray(parsed[1]))
    throw new UnreadableCard('it is not one card');
  return parsed[1].map(([name, parameters, , ...values]: [string, { group?: unknown }, string, ...unknown[]]) => ({
    name,
    group: typeof parameters.group === 'string' ? parameters.group : undefined,
    value: plain(name, values),
  }));
}

/** Structured and listed values as one text: the parts of an address on lines, everything else by commas. */
function plain(name: string, values: unknown[]): string {
  const parts = values.flat(Infinity).map(String);
  if (name === 'n') return parts.join('\n');
  return name === 'adr' ? parts.filter((part) => part !== '').join('\n') : parts.join(', ');
}

/** Given name before family name, as people say it. */
function nameFrom(parts: string): string {
  const [family = '', given = ''] = parts.split('\n');
  return [given, family].filter((part) => part !== '').join(' ');
}
