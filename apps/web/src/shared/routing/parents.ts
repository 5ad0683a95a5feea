import { createRootRoute, createRoute } from '@tanstack/react-router';
import { loadTexts } from '../i18n/i18n.js';
import { requireAttendance, requireSession } from '../session/require-session.js';

/** The root of every address. `app/router.tsx` gives it and those below their layouts. */
export const rootRoute = createRootRoute();

/** Parent of screens without navigation: signing in, opening an invitation, a shared card. */
export const plainRoute = createRoute({ getParentRoute: () => rootRoute, id: 'plain' });

/** Parent of an attendee's screens that belong to no single event: contacts, settings. Shows the tab bar. */
export const attendeeRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'attendee',
  beforeLoad: async (asked) => void (await requireSession(asked)),
  loader: () => loadTexts('link', 'event'),
});

/** Parent of an attendee's screens inside one event: `/e/$eventId/...`. Shows the tab bar. */
export const eventRoute = createRoute({
  getParentRoute: () => attendeeRoute,
  path: '/e/$eventId',
  beforeLoad: (asked) => requireAttendance(asked, asked.params.eventId),
});

/** Parent of an organizer's screens: `/organize/...`. Shows the side rail on a desk, and nothing to those not signed in. */
export const organizerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organize',
  beforeLoad: async (asked) => void (await requireSession(asked)),
  loader: () => loadTexts('link'),
});
