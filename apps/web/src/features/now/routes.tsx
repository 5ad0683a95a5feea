import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../shared/i18n/i18n.js';
import { eventRoute } from '../../shared/routing/parents.js';

/** What matters now: the next meeting, what waits on the reader, today. */
export const nowRoute = createRoute({
  getParentRoute: () => eventRoute,
  path: '/now',
  loader: () => loadTexts('now', 'event'),
  component: lazyRouteComponent(() => import('./now-screen.js'), 'NowScreen'),
});
