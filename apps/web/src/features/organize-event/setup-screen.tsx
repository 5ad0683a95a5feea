import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { mayManage, noonOf, useEvent, type Event } from '../../shared/events/event.js';
import { sayDays } from '../../shared/time/say.js';
import { useClock } from '../../shared/time/use-clock.js';
import { BackLink } from '../../shared/ui/back-link.js';
import { Page } from '../../shared/ui/page.js';
import { ErrorState, Loading } from '../../shared/ui/states.js';
import { NextStep } from './next-step.js';
import { RulesSection } from './rules-section.js';
import { SetupRows } from './setup-rows.js';

/** What is set, and what comes next. */
export function SetupScreen() {
  const { t } = useTranslation('organize-event');
  const { eventId } = useParams({ from: '/organize/$eventId/setup' });
  const event = useEvent(eventId);
  return (
    <Page
      title={event.data?.name ?? t('organize-event:setup.title')}
      back={<BackLink to="/organize">{t('common:nav.events')}</BackLink>}
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
  return `${event.organizationName}, ${sayDays(noonOf(event.startsOn), noonOf(event.endsOn), days)}`;
}

function Overview({ event }: { event: Event }) {
  const mayChange = mayManage(event.myRole);
  return (
    <>
      {mayChange ? <NextStep event={event} /> : null}
      <SetupRows event={event} mayChange={mayChange} />
      <RulesSection event={event} mayChange={mayChange} />
    </>
  );
}
