import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { useAttendees, Attendee } from './attendees.js';
import { groupName } from '../../shared/attending/group-name.js';
import { useNumber } from '../../shared/time/use-number.js';
import { Button } from '../../shared/ui/button.js';
import { EmptyState } from '../../shared/ui/states.js';
import { Table, type Column } from '../../shared/ui/table.js';
import { Pick } from './pick.js';

/** Who is chosen, by id: people stay chosen while the list is narrowed to others. */
export type Chosen = ReadonlyMap<string, Attendee>;

interface PeopleListProps {
  eventId: string;
  list: ReturnType<typeof useAttendees>;
  /** Who is chosen; without it nobody can be. */
  chosen?: Chosen;
  onChosen?: (chosen: Chosen) => void;
  isNarrowed: boolean;
}

/** A table on a desk, a list on a phone, page after page. */
export function PeopleList({ eventId, list, chosen, onChosen, isNarrowed }: PeopleListProps) {
  const { t } = useTranslation('organize-people');
  const number = useNumber();
  const people = list.items ?? [];
  const columns = useColumns({ eventId, chosen, onChosen, hasRoom: Boolean(chosen) && people.some(mayInvite) });
  if (people.length === 0 && isNarrowed) return <EmptyState title={t('organize-people:none')} />;
  return (
    <div aria-busy={list.isPlaceholderData}>
      <Table caption={t('organize-people:title')} columns={columns} rows={people} rowKey={(person) => person.id} />
      {list.hasNextPage ? (
        <div className="mt-5 flex flex-wrap items-center gap-4">
          <Button variant="quiet" isBusy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('organize-people:more')}
          </Button>
          <span className="text-small text-soft tabular-nums">
            {t('organize-people:shown', { shown: number(people.length) })}
          </span>
        </div>
      ) : null}
    </div>
  );
}

interface ColumnsProps {
  eventId: string;
  chosen: Chosen | undefined;
  onChosen: PeopleListProps['onChosen'] | undefined;
  /** Whether anybody shown can be ticked. */
  hasRoom: boolean;
}

function useColumns({ eventId, chosen, onChosen, hasRoom }: ColumnsProps): Column<Attendee>[] {
  const { t } = useTranslation('organize-people');
  const toggle = (person: Attendee): void => {
    const next = new Map(chosen);
    if (!next.delete(person.id)) next.set(person.id, person);
    onChosen?.(next);
  };
  return [
    {
      id: 'name',
      head: t('organize-people:column.name'),
      cell: (person) => <NameCell {...{ eventId, person, chosen, hasRoom }} onToggle={() => toggle(person)} />,
    },
    {
      id: 'role',
      head: t('organize-people:column.role'),
      cell: ({ position, company }) => [position, company].filter(Boolean).join(', '),
    },
    { id: 'group', head: t('organize-people:column.group'), cell: ({ group }) => groupName(group ?? '', t) },
    {
      id: 'expertise',
      head: t('organize-people:column.expertise'),
      cell: ({ offers, seeks }) =>
        offers + seeks > 0 ? <Whole>{t('organize-people:expertise', { offers, seeks })}</Whole> : '',
    },
    {
      id: 'state',
      head: t('organize-people:column.state'),
      cell: ({ state }) => <Whole>{t(`organize-people:state.${state}`)}</Whole>,
    },
  ];
}

interface NameCellProps {
  eventId: string;
  person: Attendee;
  chosen: Chosen | undefined;
  hasRoom: boolean;
  onToggle: () => void;
}

/** Who it is; for those who may change the list with a tick, and the way to what the list says of the person. */
function NameCell({ eventId, person, chosen, hasRoom, onToggle }: NameCellProps) {
  const { t } = useTranslation('organize-people');
  const name = `${person.givenName} ${person.familyName}`.trim() || person.mail;
  return (
    <Pick
      label={t('organize-people:pick', { name })}
      isOn={chosen?.has(person.id) ?? false}
      {...(chosen && mayInvite(person) ? { onChange: onToggle } : {})}
      hasRoom={hasRoom}
    >
      {chosen ? (
        <Link
          to="/organize/$eventId/people/$attendeeId"
          params={{ eventId, attendeeId: person.id }}
          className="block underline decoration-edge underline-offset-4 hover:decoration-ink"
        >
          {name}
        </Link>
      ) : (
        <span className="block">{name}</span>
      )}
      {name === person.mail ? null : (
        <span className="block text-small font-normal break-words text-soft">{person.mail}</span>
      )}
    </Pick>
  );
}

/** Words that stay on one line on a desk. */
const Whole = ({ children }: { children: string }) => <span className="desk:whitespace-nowrap">{children}</span>;

/** Whoever is in needs no invitation; whoever left gets none. */
const mayInvite = ({ state }: Attendee): boolean => state === 'imported' || state === 'invited';
