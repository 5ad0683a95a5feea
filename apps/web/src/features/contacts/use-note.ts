import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { call } from '../../shared/api/call.js';
import { contactQuery, type WrittenNote } from './contacts.js';
import { NoteKeeper } from './note-keeper.js';

const keepers = new Map<string, NoteKeeper>();

/** One keeper a contact, so that leaving the screen and coming back finds the same one at work. */
function keeperOf(client: QueryClient, contactId: string, note: string): NoteKeeper {
  const known = keepers.get(contactId);
  if (known) return known;
  const save = async (text: string, commandId: string): Promise<void> => {
    const options = { method: 'PATCH', body: { note: text }, commandId } as const;
    const written = await call<WrittenNote>(`/api/contacts/${contactId}`, options);
    client.setQueryData(contactQuery(contactId).queryKey, (contact) => contact && { ...contact, note: written.note });
  };
  const keeper = new NoteKeeper(`note.${contactId}`, save, note);
  keepers.set(contactId, keeper);
  return keeper;
}

/** The own note on a contact, never lost; it is also sent when the screen is left or the network comes back. */
export function useNote(contactId: string, note: string) {
  const keeper = keeperOf(useQueryClient(), contactId, note);
  const shown = useSyncExternalStore(keeper.listen, () => keeper.shown);
  useEffect(() => {
    const send = (): void => void keeper.send();
    send();
    addEventListener('online', send);
    document.addEventListener('visibilitychange', send);
    return () => {
      removeEventListener('online', send);
      document.removeEventListener('visibilitychange', send);
      send();
    };
  }, [keeper]);
  // Another device may have written meanwhile.
  useEffect(() => keeper.follow(note), [keeper, note]);
  return { ...shown, write: keeper.write, sendNow: () => void keeper.send() };
}
