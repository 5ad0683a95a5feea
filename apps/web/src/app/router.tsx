import { createRouter } from '@tanstack/react-router';
import { agendaRoute, meetingRoute } from '../features/agenda/routes.js';
import { eventScanRoute, scanRoute } from '../features/card-scan/routes.js';
import {
  cardRoute,
  cardsRoute,
  eventCardRoute,
  eventCardsRoute,
  eventFieldsRoute,
  eventLinksRoute,
  fieldsRoute,
  linksRoute,
} from '../features/cards/routes.js';
import { offlineExchangeRoute, openedHelloRoute } from '../features/handshakes/routes.js';
import { addContactRoute, contactsRoutes, editContactRoute, exportContactsRoute } from '../features/contacts/routes.js';
import { exchangeRoute, openedCardRoute } from '../features/exchanges/routes.js';
import { eventsRoute, homeRoute, joinLinkRoute } from '../features/home/routes.js';
import { lookRoute } from '../features/look/routes.js';
import { afterMeetingRoute } from '../features/meeting-after/routes.js';
import { changeRoute, proposeChangeRoute } from '../features/meeting-changes/routes.js';
import { notificationsRoute } from '../features/notifications/routes.js';
import { phoneSetupRoute } from '../features/phone-setup/routes.js';
import { nowRoute } from '../features/now/routes.js';
import { organizeEventRoutes } from '../features/organize-event/routes.js';
import { organizeMatchingRoute } from '../features/organize-matching/routes.js';
import { membersRoute, organizeHomeRoute } from '../features/organize-home/routes.js';
import { chooseFileRoute, importRoute } from '../features/organize-import/routes.js';
import { organizePoliciesRoute } from '../features/organize-policies/routes.js';
import { organizeReportsRoute } from '../features/organize-reports/routes.js';
import { addAttendeeRoute, editAttendeeRoute, organizePeopleRoute } from '../features/organize-people/routes.js';
import { repairRoute } from '../features/organize-repair/routes.js';
import { openCardRoute } from '../features/open-card/routes.js';
import { peopleRoute, personRoute } from '../features/people/routes.js';
import { joinRoute, meRoute } from '../features/profile/routes.js';
import { conversationRoute, conversationsRoute } from '../features/conversations/routes.js';
import { askRoute, inboxRoute, requestRoute } from '../features/requests/routes.js';
import { settingsRoute } from '../features/settings/routes.js';
import { sharesRoute } from '../features/shares/routes.js';
import { invitationRoute, signInRoute } from '../features/sign-in/routes.js';
import { attendeeRoute, eventRoute, organizerRoute, plainRoute, rootRoute } from '../shared/routing/parents.js';
import { AttendeeLayout, BrokenScreen, NoScreen, OrganizerFrame, PendingScreen, PlainLayout } from './layouts.js';
import { RootLayout } from './root-layout.js';

/*
 * How a screen gets its address
 *
 * 1. The feature makes its routes in `features/<x>/routes.tsx`, below one of the parents of
 *    `shared/routing/parents.ts`, each with a lazy component and a loader that fetches its words:
 *
 *      export const personRoute = createRoute({
 *        getParentRoute: () => eventRoute,
 *        path: '/people/$attendeeId',
 *        loader: () => loadTexts('people'),
 *        component: lazyRouteComponent(() => import('./person-screen.js'), 'PersonScreen'),
 *      });
 *
 * 2. It is named in the list of its parent below. Nothing else: links are typed from here on, and a tab or an
 *    entry of the organizer's rail shows as soon as its address exists (`app/places.tsx`).
 */
rootRoute.update({ component: RootLayout });
plainRoute.update({ component: PlainLayout });
attendeeRoute.update({ component: AttendeeLayout });
organizerRoute.update({ component: OrganizerFrame });

const tree = rootRoute.addChildren([
  plainRoute.addChildren([
    lookRoute,
    homeRoute,
    eventsRoute,
    joinLinkRoute,
    joinRoute,
    signInRoute,
    invitationRoute,
    openedCardRoute,
    openCardRoute,
  ]),
  attendeeRoute.addChildren([
    eventRoute.addChildren([
      nowRoute,
      peopleRoute,
      personRoute,
      askRoute,
      agendaRoute,
      meetingRoute,
      proposeChangeRoute,
      afterMeetingRoute,
      changeRoute,
      inboxRoute,
      conversationsRoute,
      conversationRoute,
      requestRoute,
      meRoute,
      eventCardRoute,
      eventFieldsRoute,
      eventCardsRoute,
      eventLinksRoute,
      eventScanRoute,
      offlineExchangeRoute,
    ]),
    cardRoute,
    fieldsRoute,
    cardsRoute,
    linksRoute,
    scanRoute,
    openedHelloRoute,
    exchangeRoute,
    contactsRoutes,
    addContactRoute,
    editContactRoute,
    exportContactsRoute,
    sharesRoute,
    settingsRoute,
    notificationsRoute,
    phoneSetupRoute,
  ]),
  organizerRoute.addChildren([
    organizeHomeRoute,
    membersRoute,
    ...organizeEventRoutes,
    organizePeopleRoute,
    addAttendeeRoute,
    editAttendeeRoute,
    organizeMatchingRoute,
    repairRoute,
    organizePoliciesRoute,
    organizeReportsRoute,
    chooseFileRoute,
    importRoute,
  ]),
]);

/** The product's addresses; `Register` below makes every link typed by them. */
export const router = createRouter({
  routeTree: tree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultPendingMs: 0,
  defaultPendingMinMs: 0,
  defaultPendingComponent: PendingScreen,
  defaultErrorComponent: BrokenScreen,
  defaultNotFoundComponent: NoScreen,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
