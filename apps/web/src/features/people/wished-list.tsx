import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WISH_KINDS, type WishKind } from '#libs/contracts';
import { toProblem } from '../../shared/api/problem.js';
import { fullName, usePersonValue } from '../../shared/attending/person.js';
import { Button } from '../../shared/ui/button.js';
import { Face } from '../../shared/ui/face.js';
import { List, ListRow, Section } from '../../shared/ui/list-row.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { EmptyState, ErrorState, Loading } from '../../shared/ui/states.js';
import { wishesWith, type Wished } from './foreseen.js';
import { Undo, useFocus, WishChoice, wishLabels } from './wish-choice.js';
import { useUnsentWishes, useWish, wishesQuery, type UnsentWishes } from './wishes.js';

/** Whom one has marked, by how, each to be marked otherwise or no more. */
export function WishedList({ eventId }: { eventId: string }) {
  const { t } = useTranslation('people');
  const { data, error, refetch, isFetching } = useQuery(wishesQuery(eventId));
  const unsent = useUnsentWishes(eventId);
  const wish = useWish(eventId);
  const [changed, setChanged] = useState<string>();
  const [removed, setRemoved] = useState<Wished>();
  if (!data) {
    return error ? <ErrorState error={error} onRetry={() => void refetch()} isRetrying={isFetching} /> : <Loading />;
  }
  const wishes = withUnsent(data, unsent);
  const choose = (person: Wished, kind: WishKind | null): void => {
    setRemoved(kind ? undefined : person);
    setChanged(person.attendeeId);
    wish.mutate({ person, kind });
  };
  return (
    <>
      {wishes.length > 0 ? <p className="max-w-[34rem] text-soft">{t('people:wish.intro')}</p> : null}
      {wish.error && !toProblem(wish.error).isOffline ? <Refusal error={wish.error} /> : null}
      {removed ? (
        <Undo key={removed.attendeeId} onUndo={() => choose(removed, removed.kind)}>
          {t('people:wish.removed', { name: fullName(removed) })}
        </Undo>
      ) : null}
      {wishes.length === 0 ? <Nobody /> : null}
      {WISH_KINDS.map((kind) => {
        const people = wishes.filter((each) => each.kind === kind);
        if (people.length === 0) return null;
        return (
          <Section key={kind} title={t(wishLabels[kind])}>
            <List>
              {people.map((person) => (
                <WishedRow
                  key={person.attendeeId}
                  {...{ eventId, person }}
                  isUnsent={unsent.has(person.attendeeId)}
                  takesFocus={changed === person.attendeeId}
                  onChoose={(next) => choose(person, next)}
                />
              ))}
            </List>
          </Section>
        );
      })}
    </>
  );
}

/** What is known of the marks, with those that have not been sent yet. */
const withUnsent = (wishes: readonly Wished[], unsent: UnsentWishes): Wished[] =>
  wishes.reduce<Wished[]>(
    (list, person) => {
      const kind = unsent.get(person.attendeeId);
      return kind === undefined ? list : wishesWith(list, person, kind);
    },
    [...wishes],
  );

interface WishedRowProps {
  eventId: string;
  person: Wished;
  isUnsent: boolean;
  /** Was moved here by its own choice, which had the focus. */
  takesFocus: boolean;
  onChoose: (kind: WishKind | null) => void;
}

function WishedRow({ eventId, person, isUnsent, takesFocus, onChoose }: WishedRowProps) {
  const { t } = useTranslation('people');
  const [isOpen, setOpen] = useState(false);
  const button = useFocus(takesFocus);
  const value = usePersonValue()(person);
  const { attendeeId, kind } = person;
  return (
    <>
      <ListRow
        lead={<Face {...value} size="small" />}
        detail={
          <>
            {value.line ? <span className="block">{value.line}</span> : null}
            {isUnsent ? <span className="block">{t('people:wish.unsent')}</span> : null}
          </>
        }
        action={
          <Button
            ref={button}
            size="small"
            variant="quiet"
            aria-expanded={isOpen}
            aria-label={t('people:wish.changeOf', { name: value.name })}
            onClick={() => setOpen(!isOpen)}
          >
            {t('people:wish.change')}
          </Button>
        }
      >
        <Link
          to="/e/$eventId/people/$attendeeId"
          params={{ eventId, attendeeId }}
          className="font-semibold hover:underline"
        >
          {value.name}
        </Link>
      </ListRow>
      {isOpen ? (
        <li className="border-b border-line py-3 last:border-b-0">
          <WishChoice name={value.name} wish={kind} isUnsent={isUnsent} onChoose={onChoose} />
        </li>
      ) : null}
    </>
  );
}

function Nobody() {
  const { t } = useTranslation('people');
  return (
    <EmptyState
      title={t('people:wish.none')}
      action={
        <Button asChild variant="quiet" size="small">
          <Link from="/e/$eventId/people" to="." search={{}}>
            {t('people:wish.toSuggestions')}
          </Link>
        </Button>
      }
    >
      {t('people:wish.noneHelp')}
    </EmptyState>
  );
}
