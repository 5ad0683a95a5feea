import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../shared/i18n/i18n.js';
import { attendeeRoute } from '../../shared/routing/parents.js';

/** How the product speaks and looks, and where one is signed in. */
export const settingsRoute = createRoute({
  getParentRoute: () => attendeeRoute,
  path: '/settings',
  loader: () => loadTexts('settings'),
  component: lazyRouteComponent(() => import('./settings-screen.js'), 'SettingsScreen'),
});
