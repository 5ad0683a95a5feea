import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../api/call.js';
import { Button } from '../ui/button.js';
import { Chip, ChipRow } from '../ui/chip.js';
import { TextField } from '../ui/inputs.js';
import { List, ListRow } from '../ui/list-row.js';
import { usePersonValue } from './person.js';
import type { ListedPerson, Page } from './types.js';

/** Somebody who was picked. */
export interface Picked {
  attendeeId: string;
  name: string;
}

interface PersonPickerProps {
  eventId: string;
  /** What the search, and those picked, are for. */
  label: string;
  picked: readonly Picked[];
  /** People who are in anyway. */
  without: readonly string[];
  /** How many can be picked; without it any number. */
  most?: number;
  onChange: (picked: Picked[]) => void;
}

/** The first who fit a search at an event. */
const foundQuery = (eventId: string, text: string) =>
  queryOptions({
    queryKey: ['people-found', eventId, text] as const,
    queryFn: ({ signal }) =>
      call<Page<ListedPerson>>(`/api/events/${eventId}/people?q=${encodeURIComponent(text)}&limit=6`, { signal }),
    placeholderData: keepPreviousData,
  });

/** Finds people of the event by a name or a topic, and takes them in. */
export function PersonPicker({ eventId, label, picked, without, most = Infinity, onChange }: PersonPickerProps) {
  const { t } = useTranslation('event');
  const [text, setText] = useState('');
  const words = text.trim();
  const found = useQuery({ ...foundQuery(eventId, words), enabled: words.length > 1 });
  const known = new Set([...without, ...picked.map(({ attendeeId }) => attendeeId)]);
  const people = (words.length > 1 ? (found.data?.items ?? []) : []).filter(({ attendeeId }) => !known.has(attendeeId));
  const add = (person: Picked): void => {
    onChange([...picked, person]);
    setText('');
  };
  return (
    <>
      {picked.length > 0 ? (
        <ChipRow label={label}>
          {picked.map(({ attendeeId, name }) => (
            <Chip
              key={attendeeId}
              name={name}
              onRemove={() => onChange(picked.filter((each) => each.attendeeId !== attendeeId))}
            >
              {name}
            </Chip>
          ))}
        </ChipRow>
      ) : null}
      {picked.length < most ? (
        <TextField
          type="search"
          className="[&::-webkit-search-cancel-button]:appearance-none"
          label={label}
          hint={t('event:pick.hint')}
          isOptional
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      ) : null}
      {words.length > 1 && found.data && people.length === 0 ? (
        <p className="text-soft">{t('event:pick.noneFound')}</p>
      ) : null}
      {people.length > 0 ? <Found people={people} onAdd={add} /> : null}
    </>
  );
}

function Found({ people, onAdd }: { people: readonly ListedPerson[]; onAdd: (person: Picked) => void }) {
  const { t } = useTranslation('event');
  const toValue = usePersonValue();
  return (
    <List>
      {people.map((person) => {
        const { id: attendeeId, name, line } = toValue(person);
        const { ruledOut } = person;
        return (
          <ListRow
            key={attendeeId}
            detail={ruledOut ? t(`event:ruledOut.${ruledOut as 'pair'}`) : line}
            isQuiet={ruledOut !== null}
            action={
              ruledOut ? null : (
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={t('event:pick.add', { name })}
                  onClick={() => onAdd({ attendeeId, name })}
                >
                  {t('event:pick.do')}
                </Button>
              )
            }
          >
            {name}
          </ListRow>
        );
      })}
    </List>
  );
}
