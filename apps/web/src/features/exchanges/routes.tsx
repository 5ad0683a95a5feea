import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { keepCardToken } from '../../shared/card/card-token.js';
import { loadTexts } from '../../shared/i18n/i18n.js';
import { attendeeRoute, plainRoute } from '../../shared/routing/parents.js';
import { requireSession } from '../../shared/session/require-session.js';

const texts = (): Promise<void> => loadTexts('exchanges', 'card');

/**
 * Where a scanned code leads (`/c#token`). The token leaves the address at once, so that neither the history nor the
 * way through the sign-in carries it; it waits in this tab.
 */
export const openedCardRoute = createRoute({
  getParentRoute: () => plainRoute,
  path: '/c',
  beforeLoad: async ({ location }) => {
    if (location.hash) {
      keepCardToken(location.hash);
      throw redirect({ to: '/c', replace: true });
    }
    await requireSession({ location: { href: '/c', pathname: '/c' } });
  },
  loader: texts,
  component: lazyRouteComponent(() => import('./opened-card-screen.js'), 'OpenedCardScreen'),
});

/** One exchange of cards, whichever side one is on. */
export const exchangeRoute = createRoute({
  getParentRoute: () => attendeeRoute,
  path: '/exchanges/$exchangeId',
  loader: texts,
  component: lazyRouteComponent(() => import('./exchange-screen.js'), 'ExchangeScreen'),
});
