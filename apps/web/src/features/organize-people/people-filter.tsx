import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ATTENDEE_STATES, LIMITS, type AttendeeState } from '#libs/contracts';
import { useNumber } from '../../shared/time/use-number.js';
import { Chip, ChipRow } from '../../shared/ui/chip.js';
import { TextField } from '../../shared/ui/inputs.js';
import type { PeopleSearch } from './routes.js';

const settleMs = 250;

/** Narrows the list by words and by state; both stand in the address. */
export function PeopleFilter({ counts }: { counts: Record<AttendeeState, number> }) {
  const { t } = useTranslation('organize-people');
  const number = useNumber();
  const search = useSearch({ from: '/organize/$eventId/people' });
  const [text, setText] = useState(search.q ?? '');
  const narrow = useNarrow(search);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const states = ATTENDEE_STATES.filter((state) => counts[state] > 0 || state === search.state);
  return (
    <div role="search" className="flex flex-col gap-3">
      <div className="max-w-[26rem]">
        <TextField
          type="search"
          label={t('organize-people:filter.search')}
          value={text}
          maxLength={LIMITS.name}
          onChange={({ target: { value } }) => {
            setText(value);
            clearTimeout(timer.current);
            timer.current = setTimeout(() => narrow({ q: value.trim() }), settleMs);
          }}
        />
      </div>
      <ChipRow label={t('organize-people:filter.states')} scroll>
        <Chip isOn={!search.state} onPress={() => narrow({ state: undefined })}>
          {t('organize-people:filter.all')}
        </Chip>
        {states.map((state) => (
          <Chip key={state} isOn={search.state === state} onPress={() => narrow({ state })}>
            {t(`organize-people:state.${state}`)}{' '}
            <span className="tabular-nums opacity-75">{number(counts[state])}</span>
          </Chip>
        ))}
      </ChipRow>
    </div>
  );
}

function useNarrow(search: PeopleSearch) {
  const navigate = useNavigate({ from: '/organize/$eventId/people' });
  return (change: { q?: string; state?: AttendeeState | undefined }) => {
    const { q, state } = { ...search, ...change };
    void navigate({ search: { ...(q && { q }), ...(state && { state }) }, replace: true, resetScroll: false });
  };
}
