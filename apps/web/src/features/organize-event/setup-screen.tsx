import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { mayManage, noonOf, useEvent, type Event } from '../../shared/events/event.js';
import { sayDays, sayZone } from '../../shared/time/say.js';
import { useClock } from '../../shared/time/use-clock.js';
import { useNumber } from '../../shared/time/use-number.js';
import { Page } from '../../shared/ui/page.js';
import { ErrorState, Loading } from '../../shared/ui/states.js';
import { NextStep } from './next-step.js';
import { RulesSection } from './rules-section.js';
import { SetupRow } from './setup-row.js';
import { meetingsAtOnce, usePlaces } from './places.js';

/** What is set, and what comes next. */
export function SetupScreen() {
  const { t } = useTranslation('organize-event');
  const { eventId } = useParams({ from: '/organize/$eventId/setup' });
  const event = useEvent(eventId);
  return (
    <Page
      title={event.data?.name ?? t('organize-event:setup.title')}
      eyebrow={event.data ? <Eyebrow event={event.data} /> : null}
    >
      {event.isPending ? <Loading /> : null}
      {event.isError && !event.data ? (
        <ErrorState error={event.error} onRetry={() => void event.refetch()} isRetrying={event.isFetching} />
      ) : null}
      {event.data ? <Overview event={event.data} /> : null}
    </Page>
  );
}

function Eyebrow({ event }: { event: Event }) {
  const days = useClock('UTC');
  return (
    <>
      <Link to="/organize" className="underline underline-offset-4">
        {event.organizationName}
      </Link>
      {`, ${sayDays(noonOf(event.startsOn), noonOf(event.endsOn), days)}`}
    </>
  );
}

function Overview({ event }: { event: Event }) {
  const mayChange = mayManage(event.myRole);
  return (
    <>
      {mayChange ? <NextStep event={event} /> : null}
      <Rows event={event} mayChange={mayChange} />
      <RulesSection event={event} mayChange={mayChange} />
    </>
  );
}

function Rows({ event, mayChange }: { event: Event; mayChange: boolean }) {
  const { t } = useTranslation('organize-event');
  const number = useNumber();
  const zone = useClock(event.timeZone);
  const days = useClock('UTC');
  const places = usePlaces(event.id);
  const counts = event.counts ?? { attendees: 0, joined: 0, places: 0, slots: 0 };
  const atOnce = meetingsAtOnce(places.data ?? []);
  const params = { eventId: event.id };
  return (
    <ul role="list" className="border-t border-line">
      <SetupRow
        title={t('organize-event:setup.event')}
        isDone
        link={{ to: '/organize/$eventId/setup/event', params }}
        isLinked={mayChange}
      >
        {sayDays(noonOf(event.startsOn), noonOf(event.endsOn), days)}
        {`, ${sayZone(noonOf(event.startsOn), zone)}. `}
        {event.languages.map((locale) => t(`organize-event:facts.language.${locale}`)).join(', ')}
        {event.languages.includes('de') ? `, ${t('organize-event:setup.address', { form: event.addressForm === 'du' ? 'du' : 'Sie' })}.` : '.'}
      </SetupRow>
      <SetupRow
        title={t('organize-event:setup.places')}
        isDone={counts.places > 0}
        link={{ to: '/organize/$eventId/setup/places', params }}
        isLinked
      >
        {counts.places > 0
          ? t('organize-event:setup.placesAre', { count: counts.places, atOnce: number(atOnce) })
          : t('organize-event:setup.placesNone')}
      </SetupRow>
      <SetupRow
        title={t('organize-event:setup.times')}
        isDone={counts.slots > 0}
        link={{ to: '/organize/$eventId/setup/times', params }}
        isLinked={mayChange}
      >
        {counts.slots > 0
          ? t('organize-event:setup.timesAre', { count: counts.slots, meetings: number(counts.slots * atOnce) })
          : t('organize-event:setup.timesNone')}
      </SetupRow>
      <SetupRow
        title={t('organize-event:setup.people')}
        isDone={counts.attendees > 0}
        link={{ to: '/organize/$eventId/people', params }}
        isLinked
      >
        {counts.attendees > 0
          ? t('organize-event:setup.peopleAre', { count: counts.attendees, joined: number(counts.joined) })
          : t('organize-event:setup.peopleNone')}
      </SetupRow>
    </ul>
  );
}
