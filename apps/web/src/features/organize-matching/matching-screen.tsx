import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { mayManage, useEvent, type Event } from '../../shared/events/event.js';
import { Button } from '../../shared/ui/button.js';
import { Notice } from '../../shared/ui/notice.js';
import { Page } from '../../shared/ui/page.js';
import { ErrorState, Loading } from '../../shared/ui/states.js';
import { LastRun } from './last-run.js';
import { matchingQuery } from './matching.js';
import { WeightsEditor } from './weights-editor.js';

/** Who is suggested to whom: how the last lists came out, and what counts. */
export function MatchingScreen() {
  const { t } = useTranslation('organize-matching');
  const { eventId } = useParams({ from: '/organize/$eventId/matching' });
  const event = useEvent(eventId);
  const matching = useQuery(matchingQuery(eventId));
  const failed = [event, matching].find(({ isError, data }) => isError && !data);
  return (
    <Page width="wide" title={t('organize-matching:title')} eyebrow={event.data?.name}>
      {event.data && matching.data ? (
        <>
          {event.data.matchingOpen ? null : <Closed event={event.data} />}
          <LastRun matching={matching.data} event={event.data} mayChange={mayManage(event.data.myRole)} />
          <WeightsEditor
            key={eventId}
            eventId={eventId}
            matching={matching.data}
            mayChange={mayManage(event.data.myRole)}
          />
        </>
      ) : failed ? (
        <ErrorState error={failed.error} onRetry={() => void failed.refetch()} isRetrying={failed.isFetching} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}

function Closed({ event }: { event: Event }) {
  const { t } = useTranslation('organize-matching');
  return (
    <Notice
      action={
        <Button asChild size="small" variant="quiet">
          <Link to="/organize/$eventId/setup" params={{ eventId: event.id }}>
            {t('organize-matching:toSetup')}
          </Link>
        </Button>
      }
    >
      {t('organize-matching:closed')}
    </Notice>
  );
}
