import { useTranslation } from 'react-i18next';
import { useEventZone } from '../../shared/attending/event.js';
import { usePersonValue } from '../../shared/attending/person.js';
import { isOpen, timesOnTable } from '../../shared/attending/request.js';
import type { MeetingRequest, Slot } from '../../shared/attending/types.js';
import { useAttendance } from '../../shared/session/session.js';
import { byDay, sayDay, sayTime } from '../../shared/time/say.js';
import { useClock } from '../../shared/time/use-clock.js';
import { Section } from '../../shared/ui/list-row.js';
import { earlierProposals } from './earlier-proposals.js';

/** The times that the others can say yes to, to read. */
export function NamedTimes({ request }: { request: MeetingRequest }) {
  const { t } = useTranslation('requests');
  const meId = useAttendance(request.eventId)?.attendeeId;
  const times = timesOnTable(request, meId);
  if (!isOpen(request) || times.length === 0) return null;
  return (
    <Section title={t('requests:named')}>
      <Days times={times} eventId={request.eventId} />
    </Section>
  );
}

/** What was proposed before and stands no longer, by whom: apart from what can be said yes to. */
export function EarlierTimes({ request }: { request: MeetingRequest }) {
  const { t } = useTranslation('requests');
  const toValue = usePersonValue();
  const meId = useAttendance(request.eventId)?.attendeeId;
  const people = [request.sender, ...request.recipients];
  const proposals = earlierProposals(request, meId);
  if (proposals.length === 0) return null;
  return (
    <Section title={t('requests:earlier.title')}>
      {proposals.map(({ by, times }) => {
        const person = people.find(({ attendeeId }) => attendeeId === by);
        return (
          <div key={by} className="pt-1 pb-2 text-soft">
            <h3 className="font-semibold">
              {by === meId
                ? t('requests:earlier.mine')
                : t('requests:earlier.theirs', { name: person ? toValue(person).name : '' })}
            </h3>
            <Days times={times} eventId={request.eventId} />
          </div>
        );
      })}
    </Section>
  );
}

function Days({ times, eventId }: { times: readonly Slot[]; eventId: string }) {
  const { t } = useTranslation('requests');
  const zone = useEventZone(eventId);
  const clock = useClock(zone);
  return (
    <ul role="list" className="flex flex-col gap-1 pt-1">
      {byDay(times, ({ from }) => from, zone).map(({ day, things }) => (
        <li key={day} className="tabular-nums">
          {t('requests:dayTimes', {
            day: sayDay(things[0]?.from ?? day, clock),
            times: things.map(({ from }) => sayTime(from, clock)).join(', '),
          })}
        </li>
      ))}
    </ul>
  );
}
