import { Link, type LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Event } from '../../shared/events/event.js';
import { Button } from '../../shared/ui/button.js';

type Missing = 'places' | 'times' | 'people' | 'invite';

const ways = {
  places: '/organize/$eventId/setup/places',
  times: '/organize/$eventId/setup/times',
  people: '/organize/$eventId/people/import',
  invite: '/organize/$eventId/people',
} as const satisfies Record<Missing, LinkProps['to']>;

/** The one thing to do next; nothing once people are joining. */
export function NextStep({ event }: { event: Event }) {
  const { t } = useTranslation('organize-event');
  const missing = firstMissing(event);
  if (!missing) return null;
  return (
    <div className="flex flex-col items-start gap-4 rounded-card bg-sunk px-5 py-5 pad:flex-row pad:items-center pad:justify-between">
      <p className="font-display text-name font-semibold text-balance">{t(`organize-event:next.why.${missing}`)}</p>
      <Button asChild className="flex-none">
        <Link to={ways[missing]} params={{ eventId: event.id }}>
          {t(`organize-event:next.do.${missing}`)}
        </Link>
      </Button>
    </div>
  );
}

function firstMissing({ counts }: Event): Missing | null {
  if (!counts) return null;
  if (counts.places === 0) return 'places';
  if (counts.slots === 0) return 'times';
  if (counts.attendees === 0) return 'people';
  return counts.joined === 0 ? 'invite' : null;
}
