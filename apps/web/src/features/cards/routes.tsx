import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { cardEventNow } from '../../shared/card/card-event.js';
import { loadTexts } from '../../shared/i18n/i18n.js';
import { attendeeRoute, eventRoute } from '../../shared/routing/parents.js';

const texts = (): Promise<void> => loadTexts('cards', 'card');
const cardScreen = lazyRouteComponent(() => import('./card-screen.js'), 'CardScreen');
const fieldsScreen = lazyRouteComponent(() => import('./fields-screen.js'), 'FieldsScreen');
const linksScreen = lazyRouteComponent(() => import('./links-screen.js'), 'LinksScreen');
const cardsScreen = lazyRouteComponent(() => import('./cards-screen.js'), 'CardsScreen');

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

/** The own cards, inside an event. */
export const eventCardsRoute = createRoute({
  getParentRoute: () => eventRoute,
  path: '/card/cards',
  loader: texts,
  component: cardsScreen,
});

/** The own cards, without an event. */
export const cardsRoute = createRoute({
  getParentRoute: () => attendeeRoute,
  path: '/card/cards',
  beforeLoad: () => {
    const eventId = cardEventNow();
    if (eventId) throw redirect({ to: '/e/$eventId/card/cards', params: { eventId }, replace: true });
  },
  loader: texts,
  component: cardsScreen,
});

/** Links of the own cards, inside an event. */
export const eventLinksRoute = createRoute({
  getParentRoute: () => eventRoute,
  path: '/card/links',
  loader: texts,
  component: linksScreen,
});

/** Links of the own cards, without an event. */
export const linksRoute = createRoute({
  getParentRoute: () => attendeeRoute,
  path: '/card/links',
  beforeLoad: () => {
    const eventId = cardEventNow();
    if (eventId) throw redirect({ to: '/e/$eventId/card/links', params: { eventId }, replace: true });
  },
  loader: texts,
  component: linksScreen,
});

/** The own card without an event; while there is one, it is shown there. */
export const cardRoute = createRoute({
  getParentRoute: () => attendeeRoute,
  path: '/card',
  beforeLoad: () => {
    const eventId = cardEventNow();
    if (eventId) throw redirect({ to: '/e/$eventId/card', params: { eventId }, replace: true });
  },
  loader: texts,
  component: cardScreen,
});

/** What is on the card, without an event. */
export const fieldsRoute = createRoute({
  getParentRoute: () => attendeeRoute,
  path: '/card/fields',
  beforeLoad: () => {
    const eventId = cardEventNow();
    if (eventId) throw redirect({ to: '/e/$eventId/card/fields', params: { eventId }, replace: true });
  },
  loader: texts,
  component: fieldsScreen,
});
