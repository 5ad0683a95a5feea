import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePersonValue } from '../../shared/attending/person.js';
import type { Meeting, Person } from '../../shared/attending/types.js';
import { Button } from '../../shared/ui/button.js';
import { Chip, ChipRow } from '../../shared/ui/chip.js';
import { Checkbox, TextField } from '../../shared/ui/inputs.js';
import { List, ListRow, Section } from '../../shared/ui/list-row.js';
import { foundQuery } from './changes.js';

/** Somebody who is to come too. */
export interface Joining {
  attendeeId: string;
  name: string;
}

interface PeoplePartProps {
  meeting: Meeting;
  joining: readonly Joining[];
  setJoining: (joining: Joining[]) => void;
  leaving: readonly string[];
  setLeaving: (leaving: string[]) => void;
}

/** Who is there no longer, and who comes too. Two are the least that can meet. */
export function PeoplePart({ meeting, joining, setJoining, leaving, setLeaving }: PeoplePartProps) {
  const { t } = useTranslation('meeting-changes');
  const canLeave = meeting.people.length + joining.length - leaving.length > 2;
  return (
    <Section title={t('meeting-changes:propose.people')}>
      <div className="flex flex-col gap-4">
        {meeting.people.length + joining.length > 2 ? (
          <Leaving meeting={meeting} canLeave={canLeave} leaving={leaving} setLeaving={setLeaving} />
        ) : null}
        {joining.length > 0 ? (
          <ChipRow label={t('meeting-changes:part.joins')}>
            {joining.map(({ attendeeId, name }) => (
              <Chip
                key={attendeeId}
                name={name}
                onRemove={() => setJoining(joining.filter((each) => each.attendeeId !== attendeeId))}
              >
                {name}
              </Chip>
            ))}
          </ChipRow>
        ) : null}
        <Search
          eventId={meeting.eventId}
          without={[...meeting.people, ...joining].map(({ attendeeId }) => attendeeId)}
          onAdd={(person) => setJoining([...joining, person])}
        />
      </div>
    </Section>
  );
}

interface LeavingProps extends Pick<PeoplePartProps, 'meeting' | 'leaving' | 'setLeaving'> {
  canLeave: boolean;
}

function Leaving({ meeting, canLeave, leaving, setLeaving }: LeavingProps) {
  const { t } = useTranslation('meeting-changes');
  const toValue = usePersonValue();
  return meeting.people.map((person) => {
    const { attendeeId, isMe } = person;
    const isOff = leaving.includes(attendeeId);
    const { name } = toValue(person);
    return (
      <Checkbox
        key={attendeeId}
        label={isMe ? t('meeting-changes:propose.me') : t('meeting-changes:propose.leaves', { name })}
        checked={isOff}
        disabled={!isOff && !canLeave}
        onChange={() => setLeaving(isOff ? leaving.filter((id) => id !== attendeeId) : [...leaving, attendeeId])}
      />
    );
  });
}

interface SearchProps {
  eventId: string;
  without: readonly string[];
  onAdd: (person: Joining) => void;
}

function Search({ eventId, without, onAdd }: SearchProps) {
  const { t } = useTranslation('meeting-changes');
  const [text, setText] = useState('');
  const found = useQuery({ ...foundQuery(eventId, text.trim()), enabled: text.trim().length > 1 });
  const people = (text.trim().length > 1 ? (found.data?.items ?? []) : []).filter(
    ({ attendeeId }) => !without.includes(attendeeId),
  );
  return (
    <>
      <TextField
        type="search"
        label={t('meeting-changes:propose.search')}
        hint={t('meeting-changes:propose.searchHint')}
        isOptional
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {text.trim().length > 1 && found.data && people.length === 0 ? (
        <p className="text-soft">{t('meeting-changes:propose.noneFound')}</p>
      ) : null}
      {people.length > 0 ? (
        <Found
          people={people}
          onAdd={(person) => {
            onAdd(person);
            setText('');
          }}
        />
      ) : null}
    </>
  );
}

function Found({ people, onAdd }: { people: readonly Person[]; onAdd: (person: Joining) => void }) {
  const { t } = useTranslation('meeting-changes');
  const toValue = usePersonValue();
  return (
    <List>
      {people.map((person) => {
        const { id: attendeeId, name, line } = toValue(person);
        return (
          <ListRow
            key={attendeeId}
            detail={line}
            action={
              <Button size="small" variant="quiet" onClick={() => onAdd({ attendeeId, name })}>
                {t('meeting-changes:propose.add', { name })}
              </Button>
            }
          >
            {name}
          </ListRow>
        );
      })}
    </List>
  );
}
