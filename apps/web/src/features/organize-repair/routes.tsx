import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../shared/i18n/i18n.js';
import { organizerRoute } from '../../shared/routing/parents.js';

/** Mending the schedule: what broke, what would change for whom, and applying it. */
export const repairRoute = createRoute({
  getParentRoute: () => organizerRoute,
  path: '/$eventId/repair',
  loader: () => loadTexts('organize-repair', 'event'),
  component: lazyRouteComponent(() => import('./repair-screen.js'), 'RepairScreen'),
});
