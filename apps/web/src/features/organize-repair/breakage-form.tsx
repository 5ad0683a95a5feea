import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BREAKAGES, type BreakageKind } from '#libs/contracts';
import type { Event } from '../../shared/events/event.js';
import { slotsQuery } from '../../shared/events/slots.js';
import { sayDay, sayTime } from '../../shared/time/say.js';
import { useClock, useNow } from '../../shared/time/use-clock.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Choice } from '../../shared/ui/choice.js';
import { Chip, ChipRow } from '../../shared/ui/chip.js';
import { Select, TextField } from '../../shared/ui/inputs.js';
import { List, ListRow } from '../../shared/ui/list-row.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { type Breakage, lostPlacesQuery, type Repair, sufferersQuery, usePropose } from './repair.js';

/** How many meetings may be moved unless said. */
const usualMost = 6;
const mosts = [1, 3, 6, 12];

interface Person {
  id: string;
  name: string;
}

/** What broke: somebody is late or ill, something overruns, a place is lost; and how much may be moved for it. */
export function BreakageForm({ event, onProposed }: { event: Event; onProposed: (repair: Repair) => void }) {
  const { t } = useTranslation('organize-repair');
  const [kind, setKind] = useState<BreakageKind>('late');
  const [person, setPerson] = useState<Person | null>(null);
  const [placeId, setPlaceId] = useState('');
  const [until, setUntil] = useState('');
  const [most, setMost] = useState(usualMost);
  const propose = usePropose(event.id, onProposed);
  const needsPerson = kind === 'late' || kind === 'ill';
  const needsUntil = kind === 'late' || kind === 'overrun';
  const isReady = (!needsPerson || person !== null) && (kind !== 'place' || placeId) && (!needsUntil || until);
  const broken: Breakage = {
    kind,
    most,
    ...(needsPerson && person ? { attendeeId: person.id } : {}),
    ...(kind === 'place' ? { placeId } : {}),
    ...(kind !== 'ill' && until ? { until } : {}),
  };
  const options = BREAKAGES.map((value) => ({ value, label: t(`organize-repair:kind.${value}`) }));
  return (
    <div className="flex max-w-[34rem] flex-col gap-5">
      <Choice label={t('organize-repair:what')} options={options} value={kind} onChange={setKind} />
      {needsPerson ? <Who eventId={event.id} person={person} onChoose={setPerson} /> : null}
      {kind === 'place' ? <Where eventId={event.id} placeId={placeId} onChoose={setPlaceId} /> : null}
      {kind === 'ill' ? null : <Until event={event} until={until} isNeeded={needsUntil} onChoose={setUntil} />}
      <Select
        label={t('organize-repair:most')}
        value={String(most)}
        onChange={({ target }) => setMost(Number(target.value))}
      >
        {mosts.map((count) => (
          <option key={count} value={count}>
            {t('organize-repair:meetings', { count })}
          </option>
        ))}
      </Select>
      {propose.error ? <Refusal error={propose.error} /> : null}
      <ButtonRow>
        <Button disabled={!isReady} isBusy={propose.isPending} onClick={() => propose.mutate(broken)}>
          {t('organize-repair:propose')}
        </Button>
      </ButtonRow>
    </div>
  );
}

interface WhoProps {
  eventId: string;
  person: Person | null;
  onChoose: (person: Person | null) => void;
}

function Who({ eventId, person, onChoose }: WhoProps) {
  const { t } = useTranslation('organize-repair');
  const [text, setText] = useState('');
  const words = text.trim();
  const found = useQuery({ ...sufferersQuery(eventId, words), enabled: words.length > 1 });
  const people = (words.length > 1 ? (found.data?.items ?? []) : []).map(({ id, givenName, familyName }) => ({
    id,
    name: `${givenName} ${familyName}`.trim(),
  }));
  if (person)
    return (
      <ChipRow label={t('organize-repair:who')}>
        <Chip name={person.name} onRemove={() => onChoose(null)}>
          {person.name}
        </Chip>
      </ChipRow>
    );
  return (
    <>
      <TextField
        type="search"
        label={t('organize-repair:who')}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {words.length > 1 && found.data && people.length === 0 ? (
        <p className="text-soft">{t('organize-repair:nobody')}</p>
      ) : null}
      {people.length > 0 ? <Found people={people} onChoose={onChoose} /> : null}
    </>
  );
}

function Found({ people, onChoose }: { people: readonly Person[]; onChoose: (person: Person) => void }) {
  const { t } = useTranslation('organize-repair');
  return (
    <List label={t('organize-repair:who')}>
      {people.map((each) => (
        <ListRow
          key={each.id}
          action={
            <Button
              size="small"
              variant="quiet"
              aria-label={t('organize-repair:chooseName', { name: each.name })}
              onClick={() => onChoose(each)}
            >
              {t('organize-repair:choose')}
            </Button>
          }
        >
          {each.name}
        </ListRow>
      ))}
    </List>
  );
}

function Where({ eventId, placeId, onChoose }: { eventId: string; placeId: string; onChoose: (id: string) => void }) {
  const { t } = useTranslation('organize-repair');
  const places = useQuery(lostPlacesQuery(eventId));
  return (
    <Select label={t('organize-repair:place')} value={placeId} onChange={({ target }) => onChoose(target.value)}>
      <option value="">{t('organize-repair:none')}</option>
      {(places.data ?? []).map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}

interface UntilProps {
  event: Event;
  until: string;
  isNeeded: boolean;
  onChoose: (until: string) => void;
}

/** A beginning of the grid from which on all is as planned again. */
function Until({ event, until, isNeeded, onChoose }: UntilProps) {
  const { t } = useTranslation('organize-repair');
  const clock = useClock(event.timeZone);
  const now = useNow(60);
  const { data: slots = [] } = useQuery(slotsQuery(event.id));
  return (
    <Select
      label={t('organize-repair:until')}
      isOptional={!isNeeded}
      value={until}
      onChange={({ target }) => onChoose(target.value)}
    >
      <option value="">{t(isNeeded ? 'organize-repair:none' : 'organize-repair:forGood')}</option>
      {slots
        .filter(({ from }) => new Date(from) > now)
        .map(({ id, from }) => (
          <option key={id} value={from}>
            {`${sayDay(from, clock, now)}, ${sayTime(from, clock)}`}
          </option>
        ))}
    </Select>
  );
}
