import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../api/call.js';
import type { AttendanceDto, SessionDto } from '../api/generated/types.gen.js';

/** Who is signed in: the account, its organizations, and the events it takes part in. */
export type Session = SessionDto;

/** One event that the account takes part in, or is invited to. */
export type Attendance = AttendanceDto;

/** The question who is signed in; refused with 401 where nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'] as const,
  queryFn: ({ signal }) => call<Session>('/api/session', { signal }),
  meta: { isKept: true, staleOn: ['attendee.changed', 'event.changed', 'membership.changed', 'account.changed'] },
});

/** The session of a screen behind the sign-in: its route has made sure that there is one. */
export function useSession(): Session {
  const { data } = useQuery(sessionQuery);
  if (!data) throw new Error('useSession needs a route behind requireSession');
  return data;
}

/** The account's part in an event; undefined for an organizer who does not attend it. */
export function useAttendance(eventId: string): Attendance | undefined {
  const { data } = useQuery(sessionQuery);
  return data?.attendances.find((attendance) => attendance.eventId === eventId);
}
