import { queryOptions } from '@tanstack/react-query';
import type { FieldKind } from '#libs/contracts';
import { call } from '../../shared/api/call.js';
import { usePages } from '../../shared/api/pages.js';

/** One row of the address book. */
export interface ContactRow {
  id: string;
  name: string;
  role: string;
  organization: string;
  metAt: string | null;
  eventName: string | null;
  placeName: string | null;
  timeZone: string | null;
  isShared: boolean;
}

/** That two people met, and where. */
export interface Encounter {
  at: string;
  how: 'cards' | 'meeting';
  eventName: string | null;
  placeName: string | null;
  timeZone: string | null;
}

/** A value that somebody gave. */
export interface GivenField {
  kind: FieldKind;
  label: string;
  value: string;
}

/** Somebody in the address book. */
export interface Contact extends ContactRow {
  fields: GivenField[];
  note: string;
  encounters: Encounter[];
  myShare: { id: string; since: string; until: string | null; fieldIds: string[] } | null;
}

const staleOn = ['contact.added', 'contact.changed', 'share.changed'] as const;

/** The address book by name, page by page; with words only those in whom all of them are found. */
export function useContacts(q: string) {
  const path = q ? (`/api/contacts?q=${encodeURIComponent(q)}` as const) : '/api/contacts';
  return usePages<ContactRow>(['contacts', q], path, { isKept: q === '', staleOn });
}

/** One contact with everything the other shares today. */
export const contactQuery = (contactId: string) =>
  queryOptions({
    queryKey: ['contact', contactId] as const,
    queryFn: ({ signal }) => call<Contact>(`/api/contacts/${contactId}`, { signal }),
    meta: { isKept: true, staleOn, about: { contactId } },
  });
