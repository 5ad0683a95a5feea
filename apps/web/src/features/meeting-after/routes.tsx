import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../shared/i18n/i18n.js';
import { eventRoute } from '../../shared/routing/parents.js';

/** After a meeting: did it happen, was it worth it, what is to follow. */
export const afterMeetingRoute = createRoute({
  getParentRoute: () => eventRoute,
  path: '/meetings/$meetingId/after',
  loader: () => loadTexts('card', 'event', 'meeting-after'),
  component: lazyRouteComponent(() => import('./after-screen.js'), 'AfterScreen'),
});
