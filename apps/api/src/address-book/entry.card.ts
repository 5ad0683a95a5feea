import { type Card, metRemark } from '#libs/cards';
import type { Entry } from './address-book.repository.js';

/** What a file or the phone's address book says of an entry: where its owner met the person, in the owner's language. */
export function entryCard(entry: Entry, { withNote }: { withNote: boolean }): Card {
  const { id, name, fields, changedAt, tags, note } = entry;
  const remarks = [
    ...stubRemarks(entry),
    ...metRemarks(entry),
    ...ownRemarks(entry),
    ...(withNote && note !== '' ? [note] : []),
  ];
  return { uid: `urn:uuid:${id}`, revisedAt: changedAt, name, fields, tags, remarks };
}

/** Somebody met here who shows nothing any more: the name is what stayed. */
function stubRemarks({ fields, otherIds, owner }: Entry): string[] {
  if (otherIds.length === 0 || fields.some(({ isShared }) => isShared)) return [];
  return [owner.locale === 'de' ? 'Teilt nichts mehr' : 'No longer shares anything'];
}

const metRemarks = ({ met, owner }: Entry): string[] =>
  met.map(({ at, timeZone, ...where }) =>
    metRemark({ ...where, at: new Date(at), timeZone: timeZone ?? owner.timeZone }, owner.locale),
  );

/** How they met, in the owner's own words. */
function ownRemarks({ howMet: { on, event, place, introducedBy }, owner }: Entry): string[] {
  const where = {
    at: on === null ? null : new Date(on),
    eventName: event,
    placeName: place,
    about: null,
    timeZone: 'UTC',
  };
  const met = on === null && event === '' && place === '' ? [] : [metRemark(where, owner.locale)];
  const by = owner.locale === 'de' ? 'Vorgestellt von' : 'Introduced by';
  return introducedBy === '' ? met : [...met, `${by} ${introducedBy}`];
}
