import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { fullName } from '../../shared/attending/person.js';
import { usePresences } from '../../shared/attending/presence.js';
import type { Suggestion } from '../../shared/attending/types.js';
import { useEvent } from '../../shared/events/event.js';
import { Button } from '../../shared/ui/button.js';
import { Section } from '../../shared/ui/list-row.js';
import { Notice } from '../../shared/ui/notice.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { EmptyState, ErrorState, Loading } from '../../shared/ui/states.js';
import { fitsOf } from './fits.js';
import type { View } from './routes.js';
import { SuggestionCard } from './suggestion-card.js';
import { suggestionsQuery } from './suggestions.js';
import { useMarking, type Marking } from './use-marking.js';
import { Undo } from './wish-choice.js';

/** The suggestions, all or those of one direction, each with its reasons. */
export function SuggestionList({ eventId, view }: { eventId: string; view: Exclude<View, 'wished' | 'all'> }) {
  const { t } = useTranslation('people');
  const list = useInfiniteQuery(suggestionsQuery(eventId));
  const marking = useMarking(eventId);
  if (!list.data) {
    if (list.error)
      return <ErrorState error={list.error} onRetry={() => void list.refetch()} isRetrying={list.isFetching} />;
    return <Loading label={t('people:loading')} />;
  }
  const { madeAt, isUpToDate } = list.data.pages[0] ?? { madeAt: null, isUpToDate: true };
  const all = marking.arrange(list.data.pages.flatMap((page) => page.items));
  const shown = all.filter(({ reasons }) => view === 'for-you' || reasons.some(({ direction }) => direction === view));
  if (all.length === 0) return <Nobody eventId={eventId} isWorking={!isUpToDate || madeAt === null} />;
  return (
    <>
      {isUpToDate ? null : <Notice tone="wait">{t('people:updating')}</Notice>}
      {marking.refused ? <Refusal error={marking.refused} /> : null}
      {shown.length === 0 ? (
        <EmptyState
          title={t(view === 'they-give' ? 'people:noneTheyGive' : 'people:noneYouGive')}
          action={<ToProfile eventId={eventId} />}
        >
          {t('people:noneHelp')}
        </EmptyState>
      ) : (
        <Fits eventId={eventId} suggestions={shown} marking={marking} />
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

interface CardsProps {
  eventId: string;
  suggestions: readonly Suggestion[];
  marking: Marking;
}

/** The suggestions, those with little in common below a line of their own. */
function Fits({ suggestions, ...rest }: CardsProps) {
  const { t } = useTranslation('people');
  const { strong, weak } = fitsOf(suggestions);
  return (
    <>
      {strong.length > 0 ? <Cards suggestions={strong} {...rest} /> : null}
      {weak.length > 0 ? (
        <Section title={t('people:weaker')} intro={t('people:weakerHelp')}>
          <Cards suggestions={weak} {...rest} />
        </Section>
      ) : null}
    </>
  );
}

function Cards({ eventId, suggestions, marking }: CardsProps) {
  const { t } = useTranslation('people');
  const presences = usePresences(
    eventId,
    suggestions.map(({ attendeeId }) => attendeeId),
  );
  return (
    <ol role="list" className="flex flex-col gap-3">
      {suggestions.map((suggestion) => (
        <li key={suggestion.attendeeId}>
          {marking.isTakenOut(suggestion) ? (
            <Undo onUndo={() => marking.undo(suggestion)}>
              {t('people:wish.dropped', { name: fullName(suggestion) })}
            </Undo>
          ) : (
            <SuggestionCard
              {...{ eventId, suggestion }}
              presence={presences.get(suggestion.attendeeId)}
              wish={marking.propsFor(suggestion)}
            />
          )}
        </li>
      ))}
    </ol>
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
