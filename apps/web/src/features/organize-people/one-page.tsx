import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { mayManage, useEvent, type Event } from '../../shared/events/event.js';
import { BackLink } from '../../shared/ui/back-link.js';
import { Page } from '../../shared/ui/page.js';
import { EmptyState, ErrorState, Loading } from '../../shared/ui/states.js';

interface OnePageProps {
  title: string;
  children: (event: Event) => ReactNode;
}

/** A screen about one person of the list, for those who may change it, with the way back to all of them. */
export function OnePage({ title, children }: OnePageProps) {
  const { t } = useTranslation('organize-people');
  const { eventId } = useParams({ strict: false }) as { eventId: string };
  const event = useEvent(eventId);
  const back = (
    <BackLink to="/organize/$eventId/people" params={{ eventId }}>
      {t('organize-people:title')}
    </BackLink>
  );
  const mayChange = mayManage(event.data?.myRole);
  return (
    <Page title={title} back={back} eyebrow={event.data?.name}>
      {event.isPending ? <Loading /> : null}
      {event.isError && !event.data ? (
        <ErrorState error={event.error} onRetry={() => void event.refetch()} isRetrying={event.isFetching} />
      ) : null}
      {event.data && !mayChange ? <EmptyState title={t('organize-people:one.forManagers')} /> : null}
      {event.data && mayChange ? children(event.data) : null}
    </Page>
  );
}
