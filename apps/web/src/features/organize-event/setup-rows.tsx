import { useTranslation } from 'react-i18next';
import { noonOf, type Event } from '../../shared/events/event.js';
import { sayDays, sayZone } from '../../shared/time/say.js';
import { useClock } from '../../shared/time/use-clock.js';
import { useNumber } from '../../shared/time/use-number.js';
import { meetingsAtOnce, usePlaces } from './places.js';
import { SetupRow } from './setup-row.js';

interface SetupRowsProps {
  event: Event;
  mayChange: boolean;
}

/** The parts of the set-up, each with what is set. */
export function SetupRows({ event, mayChange }: SetupRowsProps) {
  const { t } = useTranslation('organize-event');
  const params = { eventId: event.id };
  const said = useSaid(event);
  const counts = event.counts ?? { attendees: 0, places: 0, slots: 0 };
  return (
    <ul role="list" className="border-t border-line">
      <SetupRow
        title={t('organize-event:setup.event')}
        isDone
        link={{ to: '/organize/$eventId/setup/event', params }}
        isLinked={mayChange}
      >
        {said.event}
      </SetupRow>
      <SetupRow
        title={t('organize-event:setup.places')}
        isDone={counts.places > 0}
        link={{ to: '/organize/$eventId/setup/places', params }}
        isLinked
      >
        {said.places}
      </SetupRow>
      <SetupRow
        title={t('organize-event:setup.times')}
        isDone={counts.slots > 0}
        link={{ to: '/organize/$eventId/setup/times', params }}
        isLinked={mayChange}
      >
        {said.times}
      </SetupRow>
      <SetupRow
        title={t('organize-event:setup.rules')}
        isDone
        link={{ to: '/organize/$eventId/setup/rules', params }}
        isLinked={mayChange}
      >
        {t('organize-event:setup.rulesAre')}
      </SetupRow>
      <SetupRow
        title={t('organize-event:setup.people')}
        isDone={counts.attendees > 0}
        link={{ to: '/organize/$eventId/people', params }}
        isLinked
      >
        {said.people}
      </SetupRow>
    </ul>
  );
}

/** What is set, part by part, in words. */
function useSaid(event: Event) {
  const { t } = useTranslation('organize-event');
  const number = useNumber();
  const zone = useClock(event.timeZone);
  const days = useClock('UTC');
  const atOnce = meetingsAtOnce(usePlaces(event.id).data ?? []);
  const { attendees, joined, places, slots } = event.counts ?? { attendees: 0, joined: 0, places: 0, slots: 0 };
  const languages = event.languages.map((locale) => t(`organize-event:facts.language.${locale}`));
  const form = t('organize-event:setup.address', { form: event.addressForm === 'du' ? 'du' : 'Sie' });
  const when = sayDays(noonOf(event.startsOn), noonOf(event.endsOn), days);
  const how = [...languages, ...(event.languages.includes('de') ? [form] : [])].join(', ');
  return {
    event: `${when}, ${sayZone(noonOf(event.startsOn), zone)}. ${how}.`,
    places: places
      ? t('organize-event:setup.placesAre', { count: places, atOnce: number(atOnce) })
      : t('organize-event:setup.placesNone'),
    times: slots
      ? t('organize-event:setup.timesAre', { count: slots, all: number(slots), meetings: number(slots * atOnce) })
      : t('organize-event:setup.timesNone'),
    people: attendees
      ? t('organize-event:setup.peopleAre', { count: attendees, all: number(attendees), joined: number(joined) })
      : t('organize-event:setup.peopleNone'),
  };
}
