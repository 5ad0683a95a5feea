import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../shared/i18n/i18n.js';
import { organizerRoute } from '../../shared/routing/parents.js';

/** What counts when people are suggested to each other, and how the last lists came out. */
export const organizeMatchingRoute = createRoute({
  getParentRoute: () => organizerRoute,
  path: '/$eventId/matching',
  loader: () => loadTexts('organize-matching'),
  component: lazyRouteComponent(() => import('./matching-screen.js'), 'MatchingScreen'),
});
