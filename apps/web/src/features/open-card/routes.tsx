import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../shared/i18n/i18n.js';
import { plainRoute } from '../../shared/routing/parents.js';

/** A card behind a link that was given away, for people without an account. */
export const openCardRoute = createRoute({
  getParentRoute: () => plainRoute,
  path: '/open-card',
  loader: () => loadTexts('open-card', 'card'),
  component: lazyRouteComponent(() => import('./open-card-screen.js'), 'OpenCardScreen'),
});
