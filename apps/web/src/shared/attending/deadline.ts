import { useTranslation } from 'react-i18next';
import { clocksDiffer, sayDay, sayEnd, sayOwnTime, sayTimes, zonePlace } from '../time/say.js';
import type { Instant } from '../time/instant.js';
import { ownZone, useClock, useNow } from '../time/use-clock.js';

/** Gives how the end of something is said: "Freitag 12:00", with the reader's own clock where it differs. */
export function useSayEnd(zone: string): (instant: Instant) => string {
  const clock = useClock(zone);
  const own = useClock();
  const now = useNow(60);
  const { t } = useTranslation('event');
  return (instant) => {
    const end = sayEnd(instant, clock, now);
    if (!clocksDiffer(instant, zone, ownZone)) return end;
    return t('event:bothClocks', { time: end, own: sayOwnTime(instant, own, zone), place: zonePlace(ownZone) });
  };
}

/** Gives how a meeting's time is said: "Donnerstag, 4. März, 11:20–11:40", with the reader's own where it differs. */
export function useSayWhen(zone: string): (from: Instant, to: Instant) => string {
  const clock = useClock(zone);
  const own = useClock();
  const now = useNow(60);
  const { t } = useTranslation('event');
  return (from, to) => {
    const time = `${sayDay(from, clock, now)}, ${sayTimes(from, to, clock)}`;
    if (!clocksDiffer(from, zone, ownZone)) return time;
    return t('event:bothClocks', { time, own: sayOwnTime(from, own, zone), place: zonePlace(ownZone) });
  };
}
