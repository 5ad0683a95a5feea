import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../shared/i18n/i18n.js';
import { organizerRoute } from '../../shared/routing/parents.js';

/** What the event rules about who meets whom, when and where. */
export const organizePoliciesRoute = createRoute({
  getParentRoute: () => organizerRoute,
  path: '/$eventId/setup/rules',
  loader: () => loadTexts('organize-policies'),
  component: lazyRouteComponent(() => import('./policies-screen.js'), 'PoliciesScreen'),
});
