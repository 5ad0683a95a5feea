import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../shared/i18n/i18n.js';
import { attendeeRoute } from '../../shared/routing/parents.js';

/** Who sees what of the reader. */
export const sharesRoute = createRoute({
  getParentRoute: () => attendeeRoute,
  path: '/shares',
  loader: () => loadTexts('shares', 'card'),
  component: lazyRouteComponent(() => import('./shares-screen.js'), 'SharesScreen'),
});
