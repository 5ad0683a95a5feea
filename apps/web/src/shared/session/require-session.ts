import { notFound, redirect, rootRouteId } from '@tanstack/react-router';
import { queryClient } from '../api/query-client.js';
import { toProblem } from '../api/problem.js';
import { sessionQuery, type Session } from './session.js';

/** Where a route was asked for, as the router's `beforeLoad` knows it. */
interface Asked {
  location: { href: string; pathname: string };
}

/** For `beforeLoad`: lets the signed-in pass; everybody else signs in first and comes back to where they wanted to go. */
export async function requireSession({ location }: Asked): Promise<Session> {
  try {
    return await queryClient.ensureQueryData(sessionQuery);
  } catch (error) {
    if (toProblem(error).details.status !== 401) throw error;
    throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { next: location.href }, replace: true });
  }
}

/** For `beforeLoad` inside an event: who has not joined yet sees its rules first; who was never invited sees nothing. */
export async function requireAttendance(asked: Asked, eventId: string): Promise<void> {
  const session = await requireSession(asked);
  const known = findState(session, eventId) ?? findState(await queryClient.fetchQuery(sessionQuery), eventId);
  // At the root: an event that is not one's own has no navigation around it.
  if (!known) throw notFound({ routeId: rootRouteId });
  const isJoining = asked.location.pathname.endsWith('/join');
  if (known !== 'joined' && !isJoining) throw redirect({ to: '/e/$eventId/join', params: { eventId } });
}

function findState({ attendances }: Session, eventId: string): string | undefined {
  return attendances.find((attendance) => attendance.eventId === eventId)?.state;
}
