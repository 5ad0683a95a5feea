import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../shared/i18n/i18n.js';
import { attendeeRoute, eventRoute } from '../../shared/routing/parents.js';

const texts = (): Promise<void> => loadTexts('cards', 'card');
const cardScreen = lazyRouteComponent(() => import('./card-screen.js'), 'CardScreen');
const fieldsScreen = lazyRouteComponent(() => import('./fields-screen.js'), 'FieldsScreen');

/** The own card, shown at an event. */
export const eventCardRoute = createRoute({
  getParentRoute: () => eventRoute,
  path: '/card',
  loader: texts,
  component: cardScreen,
});

/** What is on the card, inside an event. */
export const eventFieldsRoute = createRoute({
  getParentRoute: () => eventRoute,
  path: '/card/fields',
  loader: texts,
  component: fieldsScreen,
});

/** The own card, whether there is an event or not. */
export const cardRoute = createRoute({
  getParentRoute: () => attendeeRoute,
  path: '/card',
  loader: texts,
  component: cardScreen,
});

/** What is on the card. */
export const fieldsRoute = createRoute({
  getParentRoute: () => attendeeRoute,
  path: '/card/fields',
  loader: texts,
  component: fieldsScreen,
});
