import { useEffect, useState } from 'react';
import { useSettings } from '../settings/settings.js';
import type { Clock } from './instant.js';

/** The time zone of the reader's device. */
export const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The clock that times are said on: a zone (the event's; without one the reader's) and the reader's language. */
export function useClock(zone: string = ownZone): Clock {
  const { language } = useSettings();
  return { zone, language };
}

/** The present moment, fresh every `seconds` and when the page comes back into view. */
export function useNow(seconds = 20): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const tick = (): void => setNow(new Date());
    const timer = setInterval(tick, seconds * 1000);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [seconds]);
  return now;
}
