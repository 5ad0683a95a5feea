import { Link, useParams, useSearch } from '@tanstack/react-router';
import { Upload, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mayManage, useEvent, type Event } from '../../shared/events/event.js';
import { useNumber } from '../../shared/time/use-number.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Page } from '../../shared/ui/page.js';
import { EmptyState, ErrorState, Loading } from '../../shared/ui/states.js';
import { Figures } from '../../shared/ui/table.js';
import { useAttendees } from './attendees.js';
import { InviteBar } from './invite-bar.js';
import { PeopleFilter } from './people-filter.js';
import { PeopleList, type Chosen } from './people-list.js';

/** Everybody on the list of an event: who is in, who is invited, who is not. */
export function PeopleScreen() {
  const { t } = useTranslation('organize-people');
  const { eventId } = useParams({ from: '/organize/$eventId/people' });
  const event = useEvent(eventId);
  const mayChange = mayManage(event.data?.myRole);
  return (
    <Page
      width="wide"
      title={t('organize-people:title')}
      eyebrow={event.data?.name}
      actions={
        mayChange && (event.data?.counts?.attendees ?? 0) > 0 ? (
          <>
            <AddLink eventId={eventId} />
            <ImportLink eventId={eventId} />
          </>
        ) : null
      }
    >
      {event.isPending ? <Loading /> : null}
      {event.isError && !event.data ? (
        <ErrorState error={event.error} onRetry={() => void event.refetch()} isRetrying={event.isFetching} />
      ) : null}
      {event.data ? <People key={eventId} event={event.data} mayChange={mayChange} /> : null}
    </Page>
  );
}

function AddLink({ eventId }: { eventId: string }) {
  const { t } = useTranslation('organize-people');
  return (
    <Button asChild variant="quiet">
      <Link to="/organize/$eventId/people/add" params={{ eventId }}>
        <UserPlus aria-hidden size={18} strokeWidth={1.8} />
        {t('organize-people:add')}
      </Link>
    </Button>
  );
}

function ImportLink({ eventId, isNext = false }: { eventId: string; isNext?: boolean }) {
  const { t } = useTranslation('organize-people');
  return (
    <Button asChild variant={isNext ? 'primary' : 'quiet'}>
      <Link to="/organize/$eventId/people/import" params={{ eventId }}>
        <Upload aria-hidden size={18} strokeWidth={1.8} />
        {t('organize-people:import')}
      </Link>
    </Button>
  );
}

function People({ event, mayChange }: { event: Event; mayChange: boolean }) {
  const { t } = useTranslation('organize-people');
  const number = useNumber();
  const search = useSearch({ from: '/organize/$eventId/people' });
  const list = useAttendees(event.id, search);
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const counts = list.first?.counts;
  if (list.isPending) return <Loading />;
  if (!list.items || !counts) {
    return <ErrorState error={list.error} onRetry={() => void list.refetch()} isRetrying={list.isFetching} />;
  }
  const inAll = counts.imported + counts.invited + counts.joined + counts.left;
  if (inAll === 0) return <Nobody eventId={event.id} mayChange={mayChange} />;
  return (
    <>
      <Figures
        figures={(['imported', 'invited', 'joined', 'left'] as const).map((state) => ({
          id: state,
          value: number(counts[state]),
          label: t(`organize-people:figures.${state}`),
        }))}
      />
      {mayChange ? (
        <InviteBar
          eventId={event.id}
          uninvited={counts.imported}
          chosen={[...chosen.values()]}
          onDone={() => setChosen(new Map())}
        />
      ) : null}
      <PeopleFilter counts={counts} />
      <PeopleList
        eventId={event.id}
        list={list}
        {...(mayChange ? { chosen, onChosen: setChosen } : {})}
        isNarrowed={isNarrowed(search)}
      />
    </>
  );
}

const isNarrowed = ({ q, state }: { q?: string; state?: string }): boolean => Boolean(q ?? state);

function Nobody({ eventId, mayChange }: { eventId: string; mayChange: boolean }) {
  const { t } = useTranslation('organize-people');
  return (
    <EmptyState
      title={t('organize-people:nobody.title')}
      action={
        mayChange ? (
          <ButtonRow>
            <ImportLink eventId={eventId} isNext />
            <AddLink eventId={eventId} />
          </ButtonRow>
        ) : null
      }
    >
      {t('organize-people:nobody.text')}
    </EmptyState>
  );
}
