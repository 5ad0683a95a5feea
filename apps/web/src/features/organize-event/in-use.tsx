import { useTranslation } from 'react-i18next';
import { toProblem } from '../../shared/api/problem.js';
import { sayShortDay, sayTimes } from '../../shared/time/say.js';
import { useClock } from '../../shared/time/use-clock.js';

interface Stretch {
  from: string;
  to: string;
}

const shown = 8;

/** The times that are in the way of a change, as a refusal lists them: `slots` or `bookings`. */
export function InUse({ error, zone }: { error: unknown; zone: string }) {
  const { t } = useTranslation('organize-event');
  const clock = useClock(zone);
  const { slots, bookings } = toProblem(error).details;
  const stretches = [slots, bookings].find(Array.isArray) as Stretch[] | undefined;
  if (!stretches || stretches.length === 0) return null;
  return (
    <ul role="list" className="mt-1 text-small tabular-nums">
      {stretches.slice(0, shown).map(({ from, to }, index) => (
        <li key={`${from}-${index}`}>{`${sayShortDay(from, clock)}, ${sayTimes(from, to, clock)}`}</li>
      ))}
      {stretches.length > shown ? <li>{t('organize-event:inUse.more', { count: stretches.length - shown })}</li> : null}
    </ul>
  );
}
