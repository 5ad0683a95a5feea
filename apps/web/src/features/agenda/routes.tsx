import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../shared/i18n/i18n.js';
import { eventRoute } from '../../shared/routing/parents.js';

/** One's own days at an event: meetings, and the times between. */
export const agendaRoute = createRoute({
  getParentRoute: () => eventRoute,
  path: '/agenda',
  loader: () => loadTexts('agenda', 'event', 'talk'),
  component: lazyRouteComponent(() => import('./agenda-screen.js'), 'AgendaScreen'),
});

/** One meeting: with whom, where, about what. */
export const meetingRoute = createRoute({
  getParentRoute: () => eventRoute,
  path: '/meetings/$meetingId',
  loader: () => loadTexts('agenda', 'event', 'talk'),
  component: lazyRouteComponent(() => import('./meeting-screen.js'), 'MeetingScreen'),
});
