import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../shared/i18n/i18n.js';
import { eventRoute } from '../../shared/routing/parents.js';

/** Which people are listed: the suggestions, whom one marked, those who give or seek what one seeks or gives, or everybody. */
export const views = ['for-you', 'wished', 'they-give', 'you-give', 'all'] as const;

/** One of the lists of people. */
export type View = (typeof views)[number];

const isView = (value: unknown): value is View => views.includes(value as View);

/** The people of an event: the suggestions with their reasons, and a search of everybody. */
export const peopleRoute = createRoute({
  getParentRoute: () => eventRoute,
  path: '/people',
  validateSearch: (search: Record<string, unknown>): { view?: View; q?: string } => ({
    ...(isView(search.view) ? { view: search.view } : {}),
    ...(typeof search.q === 'string' && search.q ? { q: search.q } : {}),
  }),
  loader: () => loadTexts('people', 'event', 'talk'),
  component: lazyRouteComponent(() => import('./people-screen.js'), 'PeopleScreen'),
});

/** One person of an event. */
export const personRoute = createRoute({
  getParentRoute: () => eventRoute,
  path: '/people/$attendeeId',
  loader: () => loadTexts('people', 'event', 'profile', 'talk'),
  component: lazyRouteComponent(() => import('./person-screen.js'), 'PersonScreen'),
});
