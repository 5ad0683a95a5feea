import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../shared/i18n/i18n.js';
import { eventRoute } from '../../shared/routing/parents.js';

/** One proposal to change a booked meeting, and the answers to it. */
export const changeRoute = createRoute({
  getParentRoute: () => eventRoute,
  path: '/changes/$changeId',
  loader: () => loadTexts('meeting-changes', 'event'),
  component: lazyRouteComponent(() => import('./change-screen.js'), 'ChangeScreen'),
});

/** Proposing another time, place or other people for a booked meeting. */
export const proposeChangeRoute = createRoute({
  getParentRoute: () => eventRoute,
  path: '/meetings/$meetingId/change',
  loader: () => loadTexts('meeting-changes', 'event'),
  component: lazyRouteComponent(() => import('./propose-screen.js'), 'ProposeScreen'),
});
