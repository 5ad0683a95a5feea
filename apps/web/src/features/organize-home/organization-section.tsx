import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { mayManage, noonOf, type Event } from '../../shared/events/event.js';
import type { Session } from '../../shared/session/session.js';
import { sayDays } from '../../shared/time/say.js';
import { useClock, useNow } from '../../shared/time/use-clock.js';
import { useNumber } from '../../shared/time/use-number.js';
import { dayOf } from '../../shared/time/instant.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { List, ListRow, Section } from '../../shared/ui/list-row.js';
import { EmptyState, ErrorState, Loading } from '../../shared/ui/states.js';
import { useOrganizationEvents } from './organization-events.js';

/** An organization as the session names it. */
export type Organization = Session['organizations'][number];

/** One organization: its events, the next one, and who works on them. */
export function OrganizationSection({ organization }: { organization: Organization }) {
  const { t } = useTranslation('organize-home');
  const events = useOrganizationEvents(organization.id);
  const all = events.items;
  return (
    <Section
      title={organization.name}
      action={
        <Link
          to="/organize/organization/$organizationId/members"
          params={{ organizationId: organization.id }}
          className="flex min-h-(--target) flex-none items-center text-small underline underline-offset-4"
        >
          {t('organize-home:organization.team')}
          <span className="sr-only">{t('organize-home:organization.of', { name: organization.name })}</span>
        </Link>
      }
    >
      {events.isPending ? <Loading /> : null}
      {events.isError && !all ? (
        <ErrorState error={events.error} onRetry={() => void events.refetch()} isRetrying={events.isFetching} />
      ) : null}
      {all && all.length > 0 ? <Events events={all} organization={organization} /> : null}
      {all?.length === 0 ? <NoEvents organization={organization} /> : null}
      {events.hasNextPage ? (
        <Button
          variant="quiet"
          size="small"
          isBusy={events.isFetchingNextPage}
          onClick={() => void events.fetchNextPage()}
        >
          {t('organize-home:events.more')}
        </Button>
      ) : null}
    </Section>
  );
}

function Events({ events, organization }: { events: readonly Event[]; organization: Organization }) {
  const { t } = useTranslation('organize-home');
  return (
    <>
      <List label={t('organize-home:events.label', { name: organization.name })}>
        {events.map((event) => (
          <EventRow key={event.id} event={event} />
        ))}
      </List>
      {mayManage(organization.role) ? (
        <div className="mt-4">
          <NewEvent organization={organization} isNext={false} />
        </div>
      ) : null}
    </>
  );
}

function EventRow({ event }: { event: Event }) {
  const { t } = useTranslation('organize-home');
  const days = useClock('UTC');
  const number = useNumber();
  const isOver = event.endsOn < dayOf(useNow(600), event.timeZone);
  const when = sayDays(noonOf(event.startsOn), noonOf(event.endsOn), days);
  const joined = event.counts
    ? t('organize-home:events.joined', {
        count: event.counts.attendees,
        all: number(event.counts.attendees),
        joined: number(event.counts.joined),
      })
    : null;
  return (
    <ListRow
      isQuiet={isOver}
      detail={[when, isOver ? t('organize-home:events.over') : joined].filter(Boolean).join(' · ')}
      action={
        <Button asChild variant="quiet" size="small">
          <Link to="/organize/$eventId/people" params={{ eventId: event.id }}>
            {t('organize-home:events.people')}
            <span className="sr-only">{t('organize-home:events.of', { name: event.name })}</span>
          </Link>
        </Button>
      }
    >
      <Link
        to="/organize/$eventId/setup"
        params={{ eventId: event.id }}
        className="flex min-h-9 items-center font-semibold hover:underline hover:underline-offset-4"
      >
        {event.name}
      </Link>
    </ListRow>
  );
}

function NoEvents({ organization }: { organization: Organization }) {
  const { t } = useTranslation('organize-home');
  if (!mayManage(organization.role)) return <EmptyState title={t('organize-home:events.noneYet')} />;
  return (
    <EmptyState title={t('organize-home:events.none')} action={<NewEvent organization={organization} isNext />}>
      {t('organize-home:events.begin')}
    </EmptyState>
  );
}

function NewEvent({ organization, isNext }: { organization: Organization; isNext: boolean }) {
  const { t } = useTranslation('organize-home');
  return (
    <ButtonRow>
      <Button asChild variant={isNext ? 'primary' : 'quiet'} size={isNext ? 'normal' : 'small'}>
        <Link to="/organize/new" search={{ organization: organization.id }}>
          {t('organize-home:events.create')}
        </Link>
      </Button>
    </ButtonRow>
  );
}
