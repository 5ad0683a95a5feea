import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../shared/i18n/i18n.js';
import { eventRoute } from '../../shared/routing/parents.js';

/** Joining an event: its rules, then the own profile in short steps. */
export const joinRoute = createRoute({
  getParentRoute: () => eventRoute,
  path: '/join',
  loader: () => loadTexts('profile'),
  component: lazyRouteComponent(() => import('./join-screen.js'), 'JoinScreen'),
});

/** The own profile at an event, to change later. */
export const meRoute = createRoute({
  getParentRoute: () => eventRoute,
  path: '/me',
  loader: () => loadTexts('profile'),
  component: lazyRouteComponent(() => import('./me-screen.js'), 'MeScreen'),
});
