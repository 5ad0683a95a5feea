import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { mayManage, useEvent, type Event } from '../../shared/events/event.js';
import { BackLink } from '../../shared/ui/back-link.js';
import { Page } from '../../shared/ui/page.js';
import { EmptyState, ErrorState, Loading } from '../../shared/ui/states.js';

interface EventPageProps {
  title: string;
  /** Staff may look at places; the rest is for those who may change it. */
  isForStaff?: boolean;
  children: (event: Event) => ReactNode;
}

/** A part of the set-up of the event in the address, with the way back to the whole. */
export function EventPage({ title, isForStaff = false, children }: EventPageProps) {
  const { t } = useTranslation('organize-event');
  const { eventId } = useParams({ strict: false }) as { eventId: string };
  const event = useEvent(eventId);
  const mayOpen = isForStaff || mayManage(event.data?.myRole);
  const back = (
    <BackLink to="/organize/$eventId/setup" params={{ eventId }}>
      {t('organize-event:setup.title')}
    </BackLink>
  );
  return (
    <Page title={title} back={back} eyebrow={event.data?.name}>
      {event.data && mayOpen ? children(event.data) : null}
      {event.data && !mayOpen ? <EmptyState title={t('organize-event:setup.forManagers')} /> : null}
      {event.isPending ? <Loading /> : null}
      {event.isError && !event.data ? (
        <ErrorState error={event.error} onRetry={() => void event.refetch()} isRetrying={event.isFetching} />
      ) : null}
    </Page>
  );
}
