import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { loadTexts } from '../../shared/i18n/i18n.js';
import { plainRoute } from '../../shared/routing/parents.js';
import { requireSession } from '../../shared/session/require-session.js';

/** The start: straight into the one event somebody has, else their events and organizations. */
export const homeRoute = createRoute({
  getParentRoute: () => plainRoute,
  path: '/',
  beforeLoad: async ({ location }) => {
    const { attendances, organizations } = await requireSession({ location });
    const present = attendances.filter(({ state }) => state !== 'left');
    const only = present.length === 1 && organizations.length === 0 ? present[0] : undefined;
    if (only) throw redirect({ to: '/e/$eventId/now', params: { eventId: only.eventId }, replace: true });
  },
  loader: () => loadTexts('home'),
  component: lazyRouteComponent(() => import('./home-screen.js'), 'HomeScreen'),
});

/** The list of events, for somebody who wants to change from one to another. */
export const eventsRoute = createRoute({
  getParentRoute: () => plainRoute,
  path: '/events',
  beforeLoad: ({ location }) => requireSession({ location }),
  loader: () => loadTexts('home'),
  component: lazyRouteComponent(() => import('./home-screen.js'), 'HomeScreen'),
});

/** The address that mails carry for joining. */
export const joinLinkRoute = createRoute({
  getParentRoute: () => plainRoute,
  path: '/events/$eventId/join',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/e/$eventId/join', params, replace: true });
  },
});
