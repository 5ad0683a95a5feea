import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { cardEventNow } from '../../shared/card/card-event.js';
import { keepHello } from '../../shared/handshake/opened-hello.js';
import { loadTexts } from '../../shared/i18n/i18n.js';
import { attendeeRoute, eventRoute } from '../../shared/routing/parents.js';

/** Exchanging cards at an event by three codes, without a network. */
export const offlineExchangeRoute = createRoute({
  getParentRoute: () => eventRoute,
  path: '/card/offline',
  loader: () => loadTexts('handshakes', 'card', 'card-scan'),
  component: lazyRouteComponent(() => import('./handshake-screen.js'), 'HandshakeScreen'),
});

/** Where a first code leads that another app's camera read (`/h#digits`): to the exchange, with that code in hand. */
export const openedHelloRoute = createRoute({
  getParentRoute: () => attendeeRoute,
  path: '/h',
  beforeLoad: ({ location }) => {
    if (location.hash) keepHello(location.hash);
    const eventId = cardEventNow();
    if (!eventId) throw redirect({ to: '/card', replace: true });
    throw redirect({ to: '/e/$eventId/card/offline', params: { eventId }, replace: true });
  },
});
