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

const words = (): Promise<void> => loadTexts('contacts', 'card');

/** Types somebody in. */
export const addContactRoute = createRoute({
  getParentRoute: () => attendeeRoute,
  path: '/contacts/new',
  loader: words,
  component: lazyRouteComponent(() => import('./own-screens.js'), 'AddContactScreen'),
});

/** What one knows of a contact by oneself. */
export const editContactRoute = createRoute({
  getParentRoute: () => attendeeRoute,
  path: '/contacts/$contactId/edit',
  loader: words,
  component: lazyRouteComponent(() => import('./own-screens.js'), 'EditContactScreen'),
});

/** The whole address book as a file. */
export const exportContactsRoute = createRoute({
  getParentRoute: () => attendeeRoute,
  path: '/contacts/export',
  loader: words,
  component: lazyRouteComponent(() => import('./export-screen.js'), 'ExportScreen'),
});

/** The address book, and each person in it. */
export const contactsRoutes = contactsRoute.addChildren([contactRoute]);
