import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../shared/i18n/i18n.js';
import { plainRoute } from '../../shared/routing/parents.js';

/** `/look`: every component in every state. */
export const lookRoute = createRoute({
  getParentRoute: () => plainRoute,
  path: '/look',
  loader: () => loadTexts('look'),
  component: lazyRouteComponent(() => import('./look-screen.js'), 'LookScreen'),
});
