import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { MemberRole } from '#libs/contracts';
import { call } from '../api/call.js';
import type { EventDto } from '../api/generated/types.gen.js';
import { useSettings } from '../settings/settings.js';

/** An event as the API tells it: with their role and its counts to members, without to attendees. */
export type Event = EventDto;

/** The key of one event. */
export const eventKey = (eventId: string) => ['event', eventId] as const;

/** The lists of an event's attendees, for its organizer. */
export const attendeesKey = (eventId: string) => ['attendees', eventId] as const;

/** The lists of organizations' events. */
export const organizationEventsKey = ['organization-events'] as const;

const eventQuery = (eventId: string) =>
  queryOptions({
    queryKey: eventKey(eventId),
    queryFn: ({ signal }) => call<Event>(`/api/events/${eventId}`, { signal }),
    meta: { isKept: true, staleOn: ['event.changed', 'attendee.changed', 'import.changed'], about: { eventId } },
  });

/** Whether the reader may change the event; not as long as that is not known, or without an event. */
export function useMayManage(eventId: string | null): boolean {
  const { data } = useQuery({ ...eventQuery(eventId ?? ''), enabled: eventId !== null });
  return mayManage(data?.myRole);
}

/** The event, and its form of address for every German text from here on. */
export function useEvent(eventId: string) {
  const { setAddress } = useSettings();
  const event = useQuery(eventQuery(eventId));
  const form = event.data?.addressForm;
  useEffect(() => {
    if (form) setAddress(form);
  }, [form, setAddress]);
  return event;
}

/** The noon of an event's day as a moment: for saying the date in words, in any zone within twelve hours. */
export const noonOf = (day: string): string => `${day}T12:00:00Z`;

/** May this role change the event? Staff may only look. */
export const mayManage = (role: MemberRole | null | undefined): boolean => role === 'owner' || role === 'admin';
