import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { mayManage, useEvent } from '../../shared/events/event.js';
import { BackLink } from '../../shared/ui/back-link.js';
import { Page } from '../../shared/ui/page.js';
import { EmptyState, ErrorState, Loading } from '../../shared/ui/states.js';
import { policiesQuery } from './policies.js';
import { PoliciesForm } from './policies-form.js';

/** What the event rules about who meets whom, when and where. */
export function PoliciesScreen() {
  const { t } = useTranslation('organize-policies');
  const { eventId } = useParams({ from: '/organize/$eventId/setup/rules' });
  const event = useEvent(eventId);
  const policies = useQuery(policiesQuery(eventId));
  const failed = [event, policies].find(({ isError, data }) => isError && !data);
  return (
    <Page
      title={t('organize-policies:title')}
      eyebrow={event.data?.name}
      back={
        <BackLink to="/organize/$eventId/setup" params={{ eventId }}>
          {t('organize-policies:back')}
        </BackLink>
      }
    >
      {event.data && !mayManage(event.data.myRole) ? (
        <EmptyState title={t('organize-policies:forManagers')} />
      ) : event.data && policies.data ? (
        <PoliciesForm key={eventId} event={event.data} policies={policies.data} />
      ) : failed ? (
        <ErrorState error={failed.error} onRetry={() => void failed.refetch()} isRetrying={failed.isFetching} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}
