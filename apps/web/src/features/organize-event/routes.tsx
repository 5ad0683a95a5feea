import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../shared/i18n/i18n.js';
import { organizerRoute } from '../../shared/routing/parents.js';

export const wizardSteps = ['event', 'places', 'times'] as const;
export type WizardStep = (typeof wizardSteps)[number];

/** Where the wizard stands: for whom, and from the second step on for which event. */
export interface WizardSearch {
  organization?: string;
  event?: string;
  step?: WizardStep;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);

/** `/organize/new`: from nothing to an event that people can be invited to. */
export const newEventRoute = createRoute({
  getParentRoute: () => organizerRoute,
  path: '/new',
  validateSearch: (search: Record<string, unknown>): WizardSearch => {
    const [organization, event, step] = [text(search.organization), text(search.event), text(search.step)];
    const known = wizardSteps.find((each) => each === step);
    return { ...(organization && { organization }), ...(event && { event }), ...(known && { step: known }) };
  },
  loader: () => loadTexts('organize-event'),
  component: lazyRouteComponent(() => import('./new-event-screen.js'), 'NewEventScreen'),
});

/** What is set and what comes next. */
export const setupRoute = createRoute({
  getParentRoute: () => organizerRoute,
  path: '/$eventId/setup',
  loader: () => loadTexts('organize-event'),
  component: lazyRouteComponent(() => import('./setup-screen.js'), 'SetupScreen'),
});

export const setupEventRoute = createRoute({
  getParentRoute: () => organizerRoute,
  path: '/$eventId/setup/event',
  loader: () => loadTexts('organize-event'),
  component: lazyRouteComponent(() => import('./setup-event-screen.js'), 'SetupEventScreen'),
});

export const setupPlacesRoute = createRoute({
  getParentRoute: () => organizerRoute,
  path: '/$eventId/setup/places',
  loader: () => loadTexts('organize-event'),
  component: lazyRouteComponent(() => import('./setup-places-screen.js'), 'SetupPlacesScreen'),
});

export const setupTimesRoute = createRoute({
  getParentRoute: () => organizerRoute,
  path: '/$eventId/setup/times',
  loader: () => loadTexts('organize-event'),
  component: lazyRouteComponent(() => import('./setup-times-screen.js'), 'SetupTimesScreen'),
});

/** All of them, for the router. */
export const organizeEventRoutes = [
  newEventRoute,
  setupRoute,
  setupEventRoute,
  setupPlacesRoute,
  setupTimesRoute,
] as const;
