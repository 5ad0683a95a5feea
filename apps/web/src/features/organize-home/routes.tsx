import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../shared/i18n/i18n.js';
import { organizerRoute } from '../../shared/routing/parents.js';

/** `/organize`: my organizations and their events. */
export const organizeHomeRoute = createRoute({
  getParentRoute: () => organizerRoute,
  path: '/',
  loader: () => loadTexts('organize-home'),
  component: lazyRouteComponent(() => import('./home-screen.js'), 'HomeScreen'),
});

/** Who works on the events of an organization. */
export const membersRoute = createRoute({
  getParentRoute: () => organizerRoute,
  path: '/organization/$organizationId/members',
  loader: () => loadTexts('organize-home'),
  component: lazyRouteComponent(() => import('./members-screen.js'), 'MembersScreen'),
});
