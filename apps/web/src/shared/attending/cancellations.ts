import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useAttendance } from '../session/session.js';
import { store, stored } from '../settings/stored.js';
import { useNow } from '../time/use-clock.js';
import { agendaQuery } from './agenda.js';
import type { Meeting } from './types.js';

const place = 'cancellations-read';
/** Meetings are remembered as read for as long as they would matter; the newest are the last. */
const most = 100;
const listeners = new Set<() => void>();
let read: readonly string[] = (stored(place) ?? '').split(' ').filter(Boolean);

/** Remembers on this device that the reader knows that a meeting is off. */
export function markCancellationRead(meetingId: string): void {
  if (read.includes(meetingId)) return;
  read = [...read, meetingId].slice(-most);
  store(place, read.join(' '));
  for (const tell of listeners) tell();
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** Meetings to come that others have cancelled without the reader having read so, the soonest first; none without an event. */
export function useNewCancellations(eventId: string | null): Meeting[] {
  const meId = useAttendance(eventId ?? '')?.attendeeId;
  const { data: agenda } = useQuery({ ...agendaQuery(eventId ?? ''), enabled: eventId !== null });
  const known = useSyncExternalStore(listen, () => read);
  const now = useNow(60);
  return (agenda?.items ?? []).filter(
    ({ id, state, to, cancelledBy }) =>
      state === 'cancelled' && cancelledBy !== meId && new Date(to) > now && !known.includes(id),
  );
}
