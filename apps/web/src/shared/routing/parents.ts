import { createRootRoute, createRoute } from '@tanstack/react-router';

/** The root of every address. `app/router.tsx` gives it and the three below their layouts. */
export const rootRoute = createRootRoute();

/** Parent of screens without navigation: signing in, opening an invitation, a shared card. */
export const plainRoute = createRoute({ getParentRoute: () => rootRoute, id: 'plain' });

/** Parent of an attendee's screens that belong to no single event: contacts, settings. Shows the tab bar. */
export const attendeeRoute = createRoute({ getParentRoute: () => rootRoute, id: 'attendee' });

/** Parent of an attendee's screens inside one event: `/e/$eventId/...`. Shows the tab bar. */
export const eventRoute = createRoute({ getParentRoute: () => attendeeRoute, path: '/e/$eventId' });

/** Parent of an organizer's screens: `/organize/...`. Shows the side rail on a desk. */
export const organizerRoute = createRoute({ getParentRoute: () => rootRoute, path: '/organize' });
