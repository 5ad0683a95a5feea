import { queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/api/call.js';
import type {
  ContactDto,
  ContactFieldDto,
  ContactItemDto,
  EncounterDto,
  NoteDto,
  OwnDetailsDto,
  OwnDetailsInput,
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

/** Everything somebody knows of a contact by themselves. */
export type OwnDetails = Required<OwnDetailsInput>;

/** A paper card has at least these, mostly. */
export const emptyDetails: OwnDetails = {
  name: '',
  fields: (['organization', 'role', 'mail', 'phone'] as const).map((kind) => ({ kind, label: '', value: '' })),
  tags: [],
  metOn: null,
  metEvent: '',
  metPlace: '',
  introducedBy: '',
  rating: null,
};

/** What the owner wrote of a contact, to be changed. */
export const ownDetailsOf = ({ name, fields, tags, howMet, rating }: Contact): OwnDetails => ({
  name,
  fields: fields.flatMap(({ kind, label, value, isShared }) =>
    isShared || kind === 'name' || kind === 'photo' ? [] : [{ kind, label, value }],
  ),
  tags,
  metOn: howMet.on,
  metEvent: howMet.event,
  metPlace: howMet.place,
  introducedBy: howMet.introducedBy,
  rating,
});

export const addContact = (body: OwnDetails, commandId: string): Promise<OwnDetailsDto> =>
  call('/api/contacts', { method: 'POST', body, commandId });

export const writeOwn =
  (contactId: string) =>
  (body: OwnDetails, commandId: string): Promise<OwnDetailsDto> =>
    call(`/api/contacts/${contactId}/own`, { method: 'PUT', body, commandId });

export const deleteContact =
  (contactId: string) =>
  (_: undefined, commandId: string): Promise<void> =>
    call(`/api/contacts/${contactId}`, { method: 'DELETE', commandId });

export const contactsKey = ['contacts'] as const;

const staleOn = ['contact.added', 'contact.changed', 'share.changed'] as const;

/** The address book by name, page by page; with words only those in whom all of them are found. */
export function useContacts(q: string) {
  const path = q ? (`/api/contacts?q=${encodeURIComponent(q)}` as const) : '/api/contacts';
  return usePages<ContactRow>([...contactsKey, q], path, { isKept: q === '', staleOn });
}

/** One contact with everything the other shares today. */
export const contactQuery = (contactId: string) =>
  queryOptions({
    queryKey: ['contact', contactId] as const,
    queryFn: ({ signal }) => call<Contact>(`/api/contacts/${contactId}`, { signal }),
    meta: { isKept: true, staleOn, about: { contactId } },
  });
