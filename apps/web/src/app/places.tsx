import { useParams, useRouter } from '@tanstack/react-router';
import { CalendarDays, CircleUserRound, Clock3, Inbox, QrCode } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNewCancellations } from '../shared/attending/cancellations.js';
import { useChangesForMe } from '../shared/attending/changes.js';
import { useMayManage } from '../shared/events/event.js';
import { useWaiting } from '../shared/attending/waiting.js';
import { useSession } from '../shared/session/session.js';
import { useUnreadConversations } from '../shared/talk/conversations.js';
import { store, stored } from '../shared/settings/stored.js';
import { PeopleIcon } from '../shared/ui/people-icon.js';
import type { TabItem } from '../shared/ui/tab-bar.js';

interface Place {
  id: string;
  path: string;
  key: string;
  icon?: ReactNode;
  isDeskOnly?: boolean;
  /** Current at its own address only, not at those below it. */
  isExact?: boolean;
  /** Staff may not see it. */
  isForManagers?: boolean;
}

const icon = { 'aria-hidden': true, size: 22, strokeWidth: 1.8 } as const;

/** The attendee's places. A place shows as soon as a route has its path. */
const attendeePlaces: readonly Place[] = [
  { id: 'now', path: '/e/$eventId/now', key: 'common:nav.now', icon: <Clock3 {...icon} /> },
  { id: 'people', path: '/e/$eventId/people', key: 'common:nav.people', icon: <PeopleIcon /> },
  { id: 'agenda', path: '/e/$eventId/agenda', key: 'common:nav.agenda', icon: <CalendarDays {...icon} /> },
  { id: 'inbox', path: '/e/$eventId/inbox', key: 'common:nav.inbox', icon: <Inbox {...icon} /> },
  { id: 'card', path: '/e/$eventId/card', key: 'common:nav.card', icon: <QrCode {...icon} /> },
  {
    id: 'contacts',
    path: '/contacts',
    key: 'common:nav.contacts',
    icon: <CircleUserRound {...icon} />,
    isDeskOnly: true,
  },
];

/** What belongs to the person alone: all there is without an event. */
const ownPlaces: readonly Place[] = [
  { id: 'card', path: '/card', key: 'common:nav.card', icon: <QrCode {...icon} /> },
  { id: 'contacts', path: '/contacts', key: 'common:nav.contacts', icon: <CircleUserRound {...icon} /> },
];

/** The parts of an event for its organizer, in the order of the work. */
const organizerPlaces: readonly Place[] = [
  { id: 'events', path: '/organize', key: 'common:nav.events', isExact: true },
  { id: 'setup', path: '/organize/$eventId/setup', key: 'common:nav.setup' },
  { id: 'people', path: '/organize/$eventId/people', key: 'common:nav.people' },
  { id: 'matching', path: '/organize/$eventId/matching', key: 'common:nav.matching' },
  { id: 'reports', path: '/organize/$eventId/reports', key: 'common:nav.reports', isForManagers: true },
  { id: 'repair', path: '/organize/$eventId/repair', key: 'common:nav.repair' },
];

/** The event in the address, else the one looked at last on this device. */
export function useEventId(): string | null {
  const { eventId } = useParams({ strict: false }) as { eventId?: string };
  useEffect(() => {
    if (eventId) store('event', eventId);
  }, [eventId]);
  return eventId ?? stored('event');
}

/** The event in the address, or none: an organizer works on no event before choosing one. */
function useAddressedEventId(): string | null {
  const { eventId } = useParams({ strict: false }) as { eventId?: string };
  return eventId ?? null;
}

function usePlaces(places: readonly Place[], eventId: string | null): TabItem[] {
  const { t } = useTranslation();
  const router = useRouter();
  const known = router.routesByPath as Record<string, unknown>;
  return places
    .filter(({ path }) => path in known && (eventId !== null || !path.includes('$eventId')))
    .map(({ id, path, key, icon: drawn, isDeskOnly = false, isExact = false }) => ({
      id,
      isDeskOnly,
      label: t(key),
      icon: drawn,
      link: {
        to: path,
        params: eventId ? { eventId } : {},
        ...(isExact ? { activeOptions: { exact: true } } : {}),
      } as TabItem['link'],
    }));
}

/** The attendee's tabs that exist, in the reader's language; the inbox says when something waits there. */
export function useAttendeePlaces(): TabItem[] {
  const { attendances } = useSession();
  const asked = useEventId();
  const mine = attendances.filter(({ state }) => state === 'joined').map(({ eventId }) => eventId);
  const eventId = mine.find((id) => id === asked) ?? mine[0] ?? null;
  const hasNews = useInboxNews(eventId);
  const places = usePlaces(eventId ? attendeePlaces : ownPlaces, eventId);
  return places.map((item) => (item.id === 'inbox' ? { ...item, hasNews } : item));
}

/** Does a request or a proposal wait on the reader, was something said, or has somebody cancelled a meeting
 * without the reader having read so? */
function useInboxNews(eventId: string | null): boolean {
  const waiting = useWaiting(eventId);
  const cancelled = useNewCancellations(eventId);
  const changes = useChangesForMe(eventId);
  const unread = useUnreadConversations(eventId);
  return waiting.length + cancelled.length + changes.length + unread > 0;
}

/** The organizer's sections that exist and that their role may see, in the reader's language. */
export function useOrganizerPlaces(): TabItem[] {
  const eventId = useAddressedEventId();
  const mayManage = useMayManage(eventId);
  return usePlaces(
    organizerPlaces.filter(({ isForManagers }) => !isForManagers || mayManage),
    eventId,
  );
}
