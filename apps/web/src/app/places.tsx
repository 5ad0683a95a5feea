import { useParams, useRouter } from '@tanstack/react-router';
import { CalendarDays, CircleUserRound, Clock3, Inbox, QrCode } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { store, stored } from '../shared/settings/stored.js';
import { PeopleIcon } from '../shared/ui/people-icon.js';
import type { TabItem } from '../shared/ui/tab-bar.js';

interface Place {
  id: string;
  path: string;
  key: string;
  icon?: ReactNode;
  isDeskOnly?: boolean;
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

/** The parts of an event for its organizer, in the order of the work. */
const organizerPlaces: readonly Place[] = [
  { id: 'setup', path: '/organize/$eventId/setup', key: 'common:nav.setup' },
  { id: 'people', path: '/organize/$eventId/people', key: 'common:nav.people' },
  { id: 'programme', path: '/organize/$eventId/programme', key: 'common:nav.programme' },
  { id: 'matching', path: '/organize/$eventId/matching', key: 'common:nav.matching' },
  { id: 'schedule', path: '/organize/$eventId/schedule', key: 'common:nav.schedule' },
  { id: 'live', path: '/organize/$eventId/live', key: 'common:nav.live' },
  { id: 'report', path: '/organize/$eventId/report', key: 'common:nav.report' },
];

/** The event in the address, else the one looked at last on this device. */
export function useEventId(): string | null {
  const { eventId } = useParams({ strict: false }) as { eventId?: string };
  useEffect(() => {
    if (eventId) store('event', eventId);
  }, [eventId]);
  return eventId ?? stored('event');
}

function usePlaces(places: readonly Place[]): TabItem[] {
  const { t } = useTranslation();
  const router = useRouter();
  const eventId = useEventId();
  const known = router.routesByPath as Record<string, unknown>;
  return places
    .filter(({ path }) => path in known && (eventId !== null || !path.includes('$eventId')))
    .map(({ id, path, key, icon: drawn, isDeskOnly = false }) => ({
      id,
      isDeskOnly,
      label: t(key),
      icon: drawn,
      link: { to: path, params: eventId ? { eventId } : {} } as TabItem['link'],
    }));
}

/** The attendee's tabs that exist, in the reader's language. */
export const useAttendeePlaces = (): TabItem[] => usePlaces(attendeePlaces);

/** The organizer's sections that exist, in the reader's language. */
export const useOrganizerPlaces = (): TabItem[] => usePlaces(organizerPlaces);
