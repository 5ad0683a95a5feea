import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../shared/i18n/i18n.js';
import { eventRoute } from '../../shared/routing/parents.js';

/** Requests one got or sent, those waiting on the reader first. */
export const inboxRoute = createRoute({
  getParentRoute: () => eventRoute,
  path: '/inbox',
  validateSearch: (search: Record<string, unknown>): { box?: 'sent' } => (search.box === 'sent' ? { box: 'sent' } : {}),
  loader: () => loadTexts('requests', 'event', 'talk'),
  component: lazyRouteComponent(() => import('./inbox-screen.js'), 'InboxScreen'),
});

/** One request, and what can be answered. */
export const requestRoute = createRoute({
  getParentRoute: () => eventRoute,
  path: '/requests/$requestId',
  loader: () => loadTexts('requests', 'event', 'talk'),
  component: lazyRouteComponent(() => import('./request-screen.js'), 'RequestScreen'),
});

/** Asking somebody for a meeting. */
export const askRoute = createRoute({
  getParentRoute: () => eventRoute,
  path: '/people/$attendeeId/ask',
  loader: () => loadTexts('requests', 'event', 'talk'),
  component: lazyRouteComponent(() => import('./ask-screen.js'), 'AskScreen'),
});
