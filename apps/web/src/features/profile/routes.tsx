import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../shared/i18n/i18n.js';
import { eventRoute, plainRoute } from '../../shared/routing/parents.js';
import { requireAttendance } from '../../shared/session/require-session.js';

export const joinSteps = ['rules', 'person', 'offers', 'seeks', 'more'] as const;
export type JoinStep = (typeof joinSteps)[number];

/** Joining an event: its rules, then the own profile in short steps. */
export const joinRoute = createRoute({
  getParentRoute: () => plainRoute,
  path: '/e/$eventId/join',
  validateSearch: (search: Record<string, unknown>): { step?: JoinStep } => {
    const step = joinSteps.find((each) => each === search.step);
    return step ? { step } : {};
  },
  beforeLoad: (asked) => requireAttendance(asked, asked.params.eventId),
  loader: () => loadTexts('profile'),
  component: lazyRouteComponent(() => import('./join-screen.js'), 'JoinScreen'),
});

/** The own profile at an event, to change later. */
export const meRoute = createRoute({
  getParentRoute: () => eventRoute,
  path: '/me',
  loader: () => loadTexts('profile'),
  component: lazyRouteComponent(() => import('./me-screen.js'), 'MeScreen'),
});
