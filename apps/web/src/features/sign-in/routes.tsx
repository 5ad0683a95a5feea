import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { queryClient } from '../../shared/api/query-client.js';
import { loadTexts } from '../../shared/i18n/i18n.js';
import { plainRoute } from '../../shared/routing/parents.js';
import { sessionQuery } from '../../shared/session/session.js';
import { pathAfterSignIn } from '../../shared/session/signed-in.js';

/** Signing in: by mail and code, or by the link of the mail (`/sign-in#token`). */
export const signInRoute = createRoute({
  getParentRoute: () => plainRoute,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { next?: string } =>
    typeof search.next === 'string' ? { next: search.next } : {},
  beforeLoad: ({ search, location }) => {
    if (location.hash || !queryClient.getQueryData(sessionQuery.queryKey)) return;
    throw redirect({ href: pathAfterSignIn(search.next), replace: true });
  },
  loader: () => loadTexts('sign-in'),
  component: lazyRouteComponent(() => import('./sign-in-screen.js'), 'SignInScreen'),
});

/** The door of an invitation (`/invitation#token`). */
export const invitationRoute = createRoute({
  getParentRoute: () => plainRoute,
  path: '/invitation',
  loader: () => loadTexts('sign-in'),
  component: lazyRouteComponent(() => import('./invitation-screen.js'), 'InvitationScreen'),
});
