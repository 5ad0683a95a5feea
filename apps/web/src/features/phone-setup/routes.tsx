import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../shared/i18n/i18n.js';
import { attendeeRoute } from '../../shared/routing/parents.js';

/** Contacts and meetings in the phone's own address book and calendar. */
export const phoneSetupRoute = createRoute({
  getParentRoute: () => attendeeRoute,
  path: '/settings/phone',
  loader: () => loadTexts('phone-setup'),
  component: lazyRouteComponent(() => import('./phone-setup-screen.js'), 'PhoneSetupScreen'),
});
