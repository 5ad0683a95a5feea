import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../shared/i18n/i18n.js';
import { attendeeRoute } from '../../shared/routing/parents.js';

/** How one is told of things outside the app. */
export const notificationsRoute = createRoute({
  getParentRoute: () => attendeeRoute,
  path: '/settings/notifications',
  loader: () => loadTexts('notifications'),
  component: lazyRouteComponent(() => import('./notifications-screen.js'), 'NotificationsScreen'),
});
