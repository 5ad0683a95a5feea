import { queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/api/call.js';
import type {
  ContactDto,
  ContactFieldDto,
  ContactItemDto,
  EncounterDto,
  NoteDto,
} from '../../shared/api/generated/types.gen.js';
import { usePages } from '../../shared/api/pages.js';

/** One row of the address book. */
export type ContactRow = ContactItemDto;

/** That two people met, and where. */
export type Encounter = EncounterDto;

/** A value that somebody gave. */
export type GivenField = ContactFieldDto;

/** Somebody in the address book. */
export type Contact = ContactDto;

/** The own note on a contact as the server keeps it. */
export type WrittenNote = NoteDto;

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
