import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Presence } from '#libs/contracts';
import { usePersonValue } from '../../shared/attending/person.js';
import { PresenceWord, usePresences } from '../../shared/attending/presence.js';
import type { ListedPerson } from '../../shared/attending/types.js';
import { Button } from '../../shared/ui/button.js';
import { Face } from '../../shared/ui/face.js';
import { TextField } from '../../shared/ui/inputs.js';
import { List, ListRow } from '../../shared/ui/list-row.js';
import { EmptyState, ErrorState, Loading } from '../../shared/ui/states.js';
import { peopleQuery } from './people.js';

interface PeopleSearchProps {
  eventId: string;
  /** What is searched for, as the address says. */
  text: string;
  onText: (text: string) => void;
}

/** How long somebody may pause between two letters before the search goes off. */
const pause = 250;

/** Everybody who takes part, and a search over what they show. */
export function PeopleSearch({ eventId, text, onText }: PeopleSearchProps) {
  const { t } = useTranslation('people');
  const [typed, setTyped] = useState(text);
  const list = useInfiniteQuery(peopleQuery(eventId, text));
  useEffect(() => {
    if (typed.trim() === text) return undefined;
    const timer = setTimeout(() => onText(typed.trim()), pause);
    return () => clearTimeout(timer);
  }, [typed, text, onText]);
  const people = list.data?.pages.flatMap((page) => page.items) ?? [];
  const presences = usePresences(
    eventId,
    people.map(({ attendeeId }) => attendeeId),
  );
  return (
    <>
      <TextField
        type="search"
        className="[&::-webkit-search-cancel-button]:appearance-none"
        label={t('people:search')}
        hint={t('people:searchHint')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div aria-busy={list.isFetching}>
        {list.isPending ? <Loading label={t('people:loading')} /> : null}
        {list.error && !list.data ? (
          <ErrorState error={list.error} onRetry={() => void list.refetch()} isRetrying={list.isFetching} />
        ) : null}
        {list.data && people.length === 0 ? <NoneFound text={text} onClear={() => setTyped('')} /> : null}
        {people.length > 0 ? (
          <List label={t('people:allTitle')}>
            {people.map((person) => (
              <PersonRow key={person.attendeeId} {...{ eventId, person }} presence={presences.get(person.attendeeId)} />
            ))}
          </List>
        ) : null}
      </div>
      {list.hasNextPage ? (
        <div>
          <Button variant="quiet" isBusy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('people:more')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function NoneFound({ text, onClear }: { text: string; onClear: () => void }) {
  const { t } = useTranslation('people');
  if (!text) return <EmptyState title={t('people:noneYet')}>{t('people:noneYetHelp')}</EmptyState>;
  return (
    <EmptyState
      title={t('people:noneFound', { text })}
      action={
        <Button variant="quiet" size="small" onClick={onClear}>
          {t('people:clear')}
        </Button>
      }
    >
      {t('people:noneFoundHelp')}
    </EmptyState>
  );
}

interface PersonRowProps {
  eventId: string;
  person: ListedPerson;
  presence: Presence | undefined;
}

function PersonRow({ eventId, person, presence }: PersonRowProps) {
  const { t } = useTranslation(['people', 'event']);
  const value = usePersonValue()(person);
  const offers = person.offers.slice(0, 3).join(', ');
  return (
    <ListRow
      lead={<Face {...value} size="small" />}
      detail={
        <>
          {value.line ? <span className="block">{value.line}</span> : null}
          <PresenceWord presence={presence} />
          {person.ruledOut ? <span className="block">{t(`event:ruledOut.${person.ruledOut as 'pair'}`)}</span> : null}
          {offers ? <span className="block">{t('people:offersLine', { offers })}</span> : null}
        </>
      }
    >
      <Link
        to="/e/$eventId/people/$attendeeId"
        params={{ eventId, attendeeId: person.attendeeId }}
        className="font-semibold hover:underline"
      >
        {value.name}
      </Link>
    </ListRow>
  );
}
