import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../shared/i18n/i18n.js';
import { eventRoute } from '../../shared/routing/parents.js';

/** All conversations at an event. */
export const conversationsRoute = createRoute({
  getParentRoute: () => eventRoute,
  path: '/conversations',
  loader: () => loadTexts('talk', 'event'),
  component: lazyRouteComponent(() => import('./conversations-screen.js'), 'ConversationsScreen'),
});

/** One conversation. */
export const conversationRoute = createRoute({
  getParentRoute: () => eventRoute,
  path: '/conversations/$conversationId',
  loader: () => loadTexts('talk', 'event'),
  component: lazyRouteComponent(() => import('./conversation-screen.js'), 'ConversationScreen'),
});
