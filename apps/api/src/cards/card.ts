import { createHash } from 'node:crypto';
import { asLine, asLines, asWebAddress } from '#libs/cards';
import { type Audience, type FieldKind, firstAudience, LIMITS } from '#libs/contracts';
import { isMail } from '../platform/mail/is-mail.js';

/** A name in its parts, each empty where there is none; the field's value is the name as people read it. */
export interface NameParts {
  prefix: string;
  given: string;
  family: string;
  suffix: string;
  /** How it is said, in the person's own spelling. */
  pronunciation: string;
}

/** One field of a person's own, and whether the card shows it. */
export interface OwnField {
  id: string;
  kind: FieldKind;
  label: string;
  value: string;
  isOnCard: boolean;
  /** Whom it is proposed to in a new share. */
  audience: Audience;
  /** Of a name, where they are said. */
  parts: NameParts | null;
}

/** A field as its person wants it; without an id it is a new one. What it does not say of whom and parts stays. */
export type WantedField = Omit<OwnField, 'id' | 'audience' | 'parts'> &
  Partial<Pick<OwnField, 'id' | 'audience' | 'parts'>>;

/** What tells one state of a card from every other: a digest of all its fields in their order. */
export const versionOf = (fields: readonly OwnField[]): string =>
  createHash('sha256')
    .update(JSON.stringify(fields.map(said)))
    .digest('base64url');

const said = ({ id, kind, label, value, isOnCard, audience, parts }: OwnField): unknown[] => [
  id,
  kind,
  label,
  value,
  isOnCard,
  audience,
  parts && partsOf(parts),
];

const partsOf = ({ prefix, given, family, suffix, pronunciation }: NameParts): string[] => [
  prefix,
  given,
  family,
  suffix,
  pronunciation,
];

/** What the product knows of a person before they have a card. */
export interface Profile {
  mail: string;
  name: string;
  givenName: string;
  familyName: string;
  position: string;
  company: string;
  phone: string;
}

/** Why a field cannot be as it is wanted. */
export type Flaw = 'isUnknown' | 'isEmpty' | 'isTooLong' | 'isMail' | 'isPhone' | 'isLink' | 'isOneName' | 'isPhoto';

const IN_LINES: readonly FieldKind[] = ['address', 'note'];
const SHORT: readonly FieldKind[] = ['name', 'role', 'organization'];

/** The first fields of a person, from what they have said already; the phone stays off the card until they put it on. */
export function firstFields(profile: Profile): WantedField[] {
  const attendeeName = `${profile.givenName} ${profile.familyName}`;
  const name = [profile.name, attendeeName, profile.mail.split('@')[0] ?? ''].map(asLine).find((text) => text !== '');
  const known: [FieldKind, string, boolean][] = [
    ['name', name ?? profile.mail, true],
    ['role', profile.position, true],
    ['organization', profile.company, true],
    ['mail', profile.mail, true],
    ['phone', profile.phone, false],
  ];
  return known
    .map(([kind, value, isOnCard]) => tidy({ kind, label: '', value: value.slice(0, LIMITS.name), isOnCard }))
    .filter((field) => flawOf(field) === undefined);
}

/** The field without stray white space; only addresses and notes have lines. The name is always on the card, for all. */
export function tidy<Field extends WantedField>(field: Field): Field {
  const value = IN_LINES.includes(field.kind) ? asLines(field.value) : asLine(field.value);
  const same = { ...field, label: asLine(field.label), value };
  if (field.kind !== 'name') return { ...same, ...(field.parts && { parts: null }) };
  const parts = field.parts && tidyParts(field.parts);
  return { ...same, isOnCard: true, audience: 'link', ...(parts !== undefined && { parts }) };
}

/** The parts without stray white space; null where none says anything. */
function tidyParts(parts: NameParts): NameParts | null {
  const [prefix = '', given = '', family = '', suffix = '', pronunciation = ''] = partsOf(parts).map(asLine);
  const tidied = { prefix, given, family, suffix, pronunciation };
  return partsOf(tidied).every((part) => part === '') ? null : tidied;
}

/** The field with everything said: what it leaves open stays as it stands, or is what its kind begins with. */
export const completed = (field: WantedField & { id: string }, standing: OwnField | undefined): OwnField => ({
  ...field,
  audience: field.audience ?? standing?.audience ?? firstAudience(field.kind),
  parts: field.parts === undefined ? (standing?.parts ?? null) : field.parts,
});

/** What is wrong with the value of a tidy field, if anything. */
export function flawOf({ kind, value }: WantedField, standing?: OwnField): Flaw | undefined {
  // A picture comes as a file, and stays or goes here.
  if (kind === 'photo') return value === standing?.value ? undefined : 'isPhoto';
  if (value === '') return 'isEmpty';
  if (SHORT.includes(kind) && value.length > LIMITS.name) return 'isTooLong';
  if (kind === 'mail' && !isMail(value)) return 'isMail';
  if (kind === 'phone' && (value.match(/\d/g) ?? []).length < 3) return 'isPhone';
  if (kind === 'link' && asWebAddress(value) === undefined) return 'isLink';
  return undefined;
}

/** How the wanted fields differ from the standing ones: what others would see change, and what goes. */
export function differences(
  standing: readonly OwnField[],
  wanted: readonly OwnField[],
): { changed: string[]; removed: string[] } {
  const byId = new Map(wanted.map((field) => [field.id, field]));
  const removed = standing.filter(({ id }) => !byId.has(id)).map(({ id }) => id);
  const shown = ({ label, value, parts }: OwnField): string => JSON.stringify([label, value, parts && partsOf(parts)]);
  const changed = standing.filter((field) => {
    const to = byId.get(field.id);
    return to !== undefined && shown(to) !== shown(field);
  });
  return { changed: changed.map(({ id }) => id), removed };
}
