import { useTranslation } from 'react-i18next';
import { useEventZone } from '../../shared/attending/event.js';
import { usePersonValue } from '../../shared/attending/person.js';
import type { MeetingRequest } from '../../shared/attending/types.js';
import { useAttendance } from '../../shared/session/session.js';
import { sayDay, sayTime } from '../../shared/time/say.js';
import { useClock } from '../../shared/time/use-clock.js';
import { Section } from '../../shared/ui/list-row.js';

/** Who did what and when: the same lines for everybody the request concerns. */
export function StoryPart({ request }: { request: MeetingRequest }) {
  const { t } = useTranslation('requests');
  const toValue = usePersonValue();
  const clock = useClock(useEventZone(request.eventId));
  const meId = useAttendance(request.eventId)?.attendeeId;
  const people = [request.sender, ...request.recipients];
  const lines = request.story.map(({ act, by, at, state }) => {
    const person = people.find(({ attendeeId }) => attendeeId === by);
    const name = person ? toValue(person).name : '';
    if (act === null) return { at, text: t(`requests:story.state.${state}`) };
    if (act === 'arrive' || act === 'expire' || act === 'unplaceable')
      return { at, text: t(`requests:story.time.${act}`) };
    return { at, text: by === meId ? t(`requests:story.me.${act}`) : t(`requests:story.them.${act}`, { name }) };
  });
  return (
    <Section title={t('requests:story.title')}>
      <ol role="list" className="flex flex-col gap-1.5 pt-1 text-small text-soft">
        {lines.map(({ at, text }, n) => (
          <li key={`${at} ${n}`} className="flex flex-wrap gap-x-2">
            <span className="tabular-nums">{`${sayDay(at, clock)}, ${sayTime(at, clock)}`}</span>
            <span className="text-ink">{text}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
