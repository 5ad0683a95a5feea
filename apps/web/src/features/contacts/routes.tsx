import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../shared/i18n/i18n.js';
import { attendeeRoute } from '../../shared/routing/parents.js';

const contactsRoute = createRoute({
  getParentRoute: () => attendeeRoute,
  path: '/contacts',
  validateSearch: (search: Record<string, unknown>): { q?: string } =>
    typeof search.q === 'string' && search.q !== '' ? { q: search.q } : {},
  loader: () => loadTexts('contacts', 'card', 'talk'),
  component: lazyRouteComponent(() => import('./contacts-screen.js'), 'ContactsScreen'),
});

const contactRoute = createRoute({
  getParentRoute: () => contactsRoute,
  path: '$contactId',
  component: lazyRouteComponent(() => import('./contact-screen.js'), 'ContactScreen'),
});

/** The address book, and each person in it. */
export const contactsRoutes = contactsRoute.addChildren([contactRoute]);
