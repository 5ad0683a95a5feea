import { createHash } from 'node:crypto';
import { asLine, asLines, asWebAddress } from '#libs/cards';
import type { FieldKind } from '#libs/contracts';
import { LIMITS } from '#libs/contracts';
import { isMail } from '../platform/mail/is-mail.js';

/** One field of a person's own, and whether the card shows it. */
export interface OwnField {
  id: string;
  kind: FieldKind;
  label: string;
  value: string;
  isOnCard: boolean;
}

/** A field as its person wants it; without an id it is a new one. */
export type WantedField = Omit<OwnField, 'id'> & { id?: string };

/** What tells one state of a card from every other: a digest of all its fields in their order. */
export const versionOf = (fields: readonly OwnField[]): string =>
  createHash('sha256')
    .update(JSON.stringify(fields.map(({ id, kind, label, value, isOnCard }) => [id, kind, label, value, isOnCard])))
    .digest('base64url');

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
export type Flaw = 'isUnknown' | 'isEmpty' | 'isTooLong' | 'isMail' | 'isPhone' | 'isLink' | 'isOneName';

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

/** The field without stray white space; only addresses and notes have lines. The name is always on the card. */
export function tidy(field: WantedField): WantedField {
  const value = IN_LINES.includes(field.kind) ? asLines(field.value) : asLine(field.value);
  return { ...field, label: asLine(field.label), value, isOnCard: field.isOnCard || field.kind === 'name' };
}

/** What is wrong with the value of a tidy field, if anything. */
export function flawOf({ kind, value }: WantedField): Flaw | undefined {
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
  const changed = standing.filter(({ id, label, value }) => {
    const to = byId.get(id);
    return to !== undefined && (to.label !== label || to.value !== value);
  });
  return { changed: changed.map(({ id }) => id), removed };
}
