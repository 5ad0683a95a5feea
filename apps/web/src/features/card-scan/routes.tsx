import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
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

/** The camera on somebody else's card. */
export const scanRoute = createRoute({
  getParentRoute: () => attendeeRoute,
  path: '/card/scan',
  loader: texts,
  component: scanScreen,
});
