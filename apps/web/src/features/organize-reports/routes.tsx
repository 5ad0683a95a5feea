import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../shared/i18n/i18n.js';
import { organizerRoute } from '../../shared/routing/parents.js';

/** What attendees have reported. */
export const organizeReportsRoute = createRoute({
  getParentRoute: () => organizerRoute,
  path: '/$eventId/reports',
  loader: () => loadTexts('organize-reports'),
  component: lazyRouteComponent(() => import('./reports-screen.js'), 'ReportsScreen'),
});
