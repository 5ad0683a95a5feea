import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { keepCardToken, keptCardToken } from '../../shared/card/card-token.js';
import { openCardQuery } from '../../shared/card/open-card.js';
import { queryClient } from '../../shared/api/query-client.js';
import { loadTexts } from '../../shared/i18n/i18n.js';
import { attendeeRoute, plainRoute } from '../../shared/routing/parents.js';
import { sessionQuery } from '../../shared/session/session.js';
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
    const token = keptCardToken();
    if (token !== null && (await isOpenToAll(token))) throw redirect({ to: '/open-card', replace: true });
    await requireSession({ location: { href: '/c', pathname: '/c' } });
  },
  loader: texts,
  component: lazyRouteComponent(() => import('./opened-card-screen.js'), 'OpenedCardScreen'),
});

/** Whether somebody without a session opens a link that was given away, which asks for none. */
async function isOpenToAll(token: string): Promise<boolean> {
  try {
    await queryClient.ensureQueryData(sessionQuery);
    return false;
  } catch {
    return queryClient.fetchQuery(openCardQuery(token)).then(
      () => true,
      () => false,
    );
  }
}

/** One exchange of cards, whichever side one is on. */
export const exchangeRoute = createRoute({
  getParentRoute: () => attendeeRoute,
  path: '/exchanges/$exchangeId',
  loader: texts,
  component: lazyRouteComponent(() => import('./exchange-screen.js'), 'ExchangeScreen'),
});
