import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePersonValue } from '../../shared/attending/person.js';
import type { Suggestion } from '../../shared/attending/types.js';
import { useEvent } from '../../shared/events/event.js';
import { Button } from '../../shared/ui/button.js';
import { Notice } from '../../shared/ui/notice.js';
import { PersonCard } from '../../shared/ui/person-card.js';
import { EmptyState, ErrorState, Loading } from '../../shared/ui/states.js';
import { PersonActions } from './person-actions.js';
import type { View } from './routes.js';
import { suggestionsQuery } from './suggestions.js';
import { Why } from './why.js';

/** The suggestions, all or those of one direction, each with its reasons. */
export function SuggestionList({ eventId, view }: { eventId: string; view: Exclude<View, 'all'> }) {
  const { t } = useTranslation('people');
  const list = useInfiniteQuery(suggestionsQuery(eventId));
  if (!list.data) {
    if (list.error)
      return <ErrorState error={list.error} onRetry={() => void list.refetch()} isRetrying={list.isFetching} />;
    return <Loading label={t('people:loading')} />;
  }
  const { madeAt, isUpToDate } = list.data.pages[0] ?? { madeAt: null, isUpToDate: true };
  const all = list.data.pages.flatMap((page) => page.items);
  const shown = all.filter(({ reasons }) => view === 'for-you' || reasons.some(({ direction }) => direction === view));
  if (all.length === 0) return <Nobody eventId={eventId} isWorking={!isUpToDate || madeAt === null} />;
  return (
    <>
      {isUpToDate ? null : <Notice tone="wait">{t('people:updating')}</Notice>}
      {shown.length === 0 ? (
        <EmptyState
          title={t(view === 'they-give' ? 'people:noneTheyGive' : 'people:noneYouGive')}
          action={<ToProfile eventId={eventId} />}
        >
          {t('people:noneHelp')}
        </EmptyState>
      ) : (
        <ol role="list" className="flex flex-col gap-3">
          {shown.map((suggestion) => (
            <li key={suggestion.attendeeId}>
              <SuggestionCard eventId={eventId} suggestion={suggestion} />
            </li>
          ))}
        </ol>
      )}
      {list.hasNextPage ? (
        <div>
          <Button variant="quiet" isBusy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('people:more')}
          </Button>
        </div>
      ) : null}
      {shown.length > 0 ? (
        <div className="flex flex-col items-start gap-3 border-t border-line pt-5">
          <p className="max-w-[34rem] text-soft">{t('people:others')}</p>
          <ToProfile eventId={eventId} />
        </div>
      ) : null}
    </>
  );
}

function SuggestionCard({ eventId, suggestion }: { eventId: string; suggestion: Suggestion }) {
  const { t } = useTranslation('people');
  const { attendeeId, givenName, reasons, request } = suggestion;
  const person = usePersonValue()(suggestion);
  return (
    <PersonCard
      person={person}
      heading={
        <Link to="/e/$eventId/people/$attendeeId" params={{ eventId, attendeeId }} className="hover:underline">
          {person.name}
        </Link>
      }
      actions={
        <>
          <PersonActions {...{ eventId, attendeeId, request }} />
          <Button asChild variant="quiet">
            <Link
              to="/e/$eventId/people/$attendeeId"
              params={{ eventId, attendeeId }}
              aria-label={t('people:profileOf', { name: person.name })}
            >
              {t('people:profile')}
            </Link>
          </Button>
        </>
      }
    >
      <Why reasons={reasons} name={givenName || person.name} />
    </PersonCard>
  );
}

function ToProfile({ eventId }: { eventId: string }) {
  const { t } = useTranslation('people');
  return (
    <Button asChild variant="quiet" size="small">
      <Link to="/e/$eventId/me" params={{ eventId }}>
        {t('people:change')}
      </Link>
    </Button>
  );
}

function Nobody({ eventId, isWorking }: { eventId: string; isWorking: boolean }) {
  const { t } = useTranslation('people');
  const { data: event } = useEvent(eventId);
  if (event?.matchingOpen === false) {
    return (
      <EmptyState title={t('people:closed')} circles="touching" action={<ToProfile eventId={eventId} />}>
        {t('people:closedHelp')}
      </EmptyState>
    );
  }
  if (isWorking) {
    return (
      <EmptyState title={t('people:working')} circles="loading">
        {t('people:workingHelp')}
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t('people:nobody')} action={<ToProfile eventId={eventId} />}>
      {t('people:nobodyHelp')}
    </EmptyState>
  );
}
