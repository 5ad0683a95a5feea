import type { Page } from '../platform/http/paging.js';
import type { ContactDto, ContactItemDto, ContactPageDto } from './contact.dto.js';
import type { FoundContact, ListedContact } from './contacts.repository.js';

export const presentContacts = ({ items, next }: Page<ListedContact>): ContactPageDto => ({
  items: items.map(presentListed),
  next,
});

const presentListed = (contact: ListedContact): ContactItemDto => ({
  id: contact.id,
  name: contact.name,
  role: contact.role,
  organization: contact.organization,
  metAt: contact.metAt?.toISOString() ?? null,
  eventName: contact.eventName,
  placeName: contact.placeName,
  timeZone: contact.timeZone,
  isShared: contact.isShared,
});

export function presentContact(contact: FoundContact): ContactDto {
  const { id, name, note, fields, encounters, myShare, source, tags, rating, howMet } = contact;
  const first = (kind: string): string => fields.find((field) => field.kind === kind)?.value ?? '';
  const met = encounters.map((encounter) => ({ ...encounter, at: instant(encounter.at) }));
  const [last] = met;
  return {
    id,
    name,
    role: first('role'),
    organization: first('organization'),
    metAt: last?.at ?? null,
    eventName: last?.eventName ?? null,
    placeName: last?.placeName ?? null,
    timeZone: last?.timeZone ?? null,
    isShared: fields.some(({ isShared }) => isShared),
    fields: fields.map(({ kind, label, value, isShared }) => ({ kind, label, value, isShared })),
    note,
    source,
    tags,
    rating,
    howMet: { on: howMet.on, event: howMet.event, place: howMet.place, introducedBy: howMet.introducedBy },
    encounters: met.map(({ at, how, eventName, placeName, timeZone }) => ({ at, how, eventName, placeName, timeZone })),
    myShare: myShare && {
      id: myShare.id,
      since: instant(myShare.since),
      until: myShare.until === null ? null : instant(myShare.until),
      fieldIds: myShare.fieldIds,
    },
  };
}

const instant = (fromDatabase: string): string => new Date(fromDatabase).toISOString();
