import { useTranslation } from 'react-i18next';
import { sayDay, sayTime } from '../../shared/time/say.js';
import { useClock, useNow } from '../../shared/time/use-clock.js';
import { Circles } from '../../shared/ui/circles.js';
import { ListRow } from '../../shared/ui/list-row.js';
import type { Encounter } from './contacts.js';

/** One time that the two met: what it was, where, and when by the clock of that place. */
export function EncounterRow({ encounter }: { encounter: Encounter }) {
  const { t } = useTranslation('contacts');
  const clock = useClock(encounter.timeZone ?? undefined);
  const now = useNow(600);
  const { at, how, eventName, placeName } = encounter;
  const where = [eventName, placeName].filter(Boolean).join(', ');
  return (
    <ListRow
      lead={<Circles filled="both" size={18} />}
      detail={t('contacts:at', { day: sayDay(at, clock, now), time: sayTime(at, clock) })}
    >
      {where ? t(`contacts:where.${how}`, { where }) : t(`contacts:how.${how}`)}
    </ListRow>
  );
}
