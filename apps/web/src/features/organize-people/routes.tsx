import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ATTENDEE_STATES, type AttendeeState } from '#libs/contracts';
import { loadTexts } from '../../shared/i18n/i18n.js';
import { organizerRoute } from '../../shared/routing/parents.js';

/** What the list is narrowed to. */
export interface PeopleSearch {
  q?: string;
  state?: AttendeeState;
}

/** Everybody on the list of an event, and inviting them. */
export const organizePeopleRoute = createRoute({
  getParentRoute: () => organizerRoute,
  path: '/$eventId/people',
  validateSearch: (search: Record<string, unknown>): PeopleSearch => {
    const state = ATTENDEE_STATES.find((each) => each === search.state);
    const q = typeof search.q === 'string' ? search.q : '';
    return { ...(q && { q }), ...(state && { state }) };
  },
  loader: () => loadTexts('organize-people'),
  component: lazyRouteComponent(() => import('./people-screen.js'), 'PeopleScreen'),
});

/** Adds somebody by hand. */
export const addAttendeeRoute = createRoute({
  getParentRoute: () => organizerRoute,
  path: '/$eventId/people/add',
  loader: () => loadTexts('organize-people'),
  component: lazyRouteComponent(() => import('./add-attendee-screen.js'), 'AddAttendeeScreen'),
});

/** Changes or removes one person of the list. */
export const editAttendeeRoute = createRoute({
  getParentRoute: () => organizerRoute,
  path: '/$eventId/people/$attendeeId',
  loader: () => loadTexts('organize-people'),
  component: lazyRouteComponent(() => import('./edit-attendee-screen.js'), 'EditAttendeeScreen'),
});
