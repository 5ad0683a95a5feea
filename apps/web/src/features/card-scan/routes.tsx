import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { cardEventNow } from '../../shared/card/card-event.js';
import { loadTexts } from '../../shared/i18n/i18n.js';
import { attendeeRoute, eventRoute } from '../../shared/routing/parents.js';

const texts = (): Promise<void> => loadTexts('card-scan');
const scanScreen = lazyRouteComponent(() => import('./scan-screen.js'), 'ScanScreen');

/** The camera on somebody else's card, inside an event. */
export const eventScanRoute = createRoute({
  getParentRoute: () => eventRoute,
  path: '/card/scan',
  loader: texts,
  component: scanScreen,
});

/** The camera on somebody else's card, without an event. */
export const scanRoute = createRoute({
  getParentRoute: () => attendeeRoute,
  path: '/card/scan',
  beforeLoad: () => {
    const eventId = cardEventNow();
    if (eventId) throw redirect({ to: '/e/$eventId/card/scan', params: { eventId }, replace: true });
  },
  loader: texts,
  component: scanScreen,
});
