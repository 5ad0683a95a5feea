import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../shared/api/problem.js';
import type { Event } from '../../shared/events/event.js';
import { useDraft } from '../../shared/settings/use-draft.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { TextField } from '../../shared/ui/inputs.js';
import { Notice } from '../../shared/ui/notice.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { GridDays } from './grid-days.js';
import { gridOfWriting, gridWriting, missingGrid, type GridWriting } from './grid-draft.js';
import { GridPreview } from './grid-preview.js';
import type { Grid } from './grid.js';
import { InUse } from './in-use.js';
import { usePutGrid } from './slots.js';
import { useSaid } from './use-said.js';

interface GridFormProps {
  event: Event;
  /** The plan behind the present times, to begin with; null where there are none. */
  grid: Grid | null;
  /** How many meetings the places hold at once. */
  atOnce: number;
  /** The word on the button. */
  submit: string;
  onSaved?: () => void;
  /** Further buttons. */
  children?: ReactNode;
}

/** When people meet: days, lengths, and at every key what that makes. */
export function GridForm({ event, grid: present, atOnce, submit, onSaved, children }: GridFormProps) {
  const { t } = useTranslation('organize-event');
  const [writing, setWriting, forget] = useDraft<GridWriting>(`grid.${event.id}`, gridWriting(event, present));
  const say = useSaid();
  const put = usePutGrid(event.id);
  const grid = gridOfWriting(writing);
  const missing = missingGrid(grid);
  const isMissing = Object.keys(missing).length > 0;
  const refused = put.error ? toProblem(put.error) : null;
  // What is missing is said at every key: the preview beside it would be wrong without.
  const said: Record<string, string> = { ...refused?.byField, ...say(missing) };

  function change(next: GridWriting): void {
    setWriting(next);
    if (put.isSuccess) put.reset();
  }

  function done(): void {
    forget();
    onSaved?.();
  }

  function send(submitted: FormEvent): void {
    submitted.preventDefault();
    if (isMissing) return;
    put.mutate(grid, { onSuccess: done });
  }

  return (
    <form noValidate onSubmit={send} className="flex flex-col gap-6">
      <Lengths writing={writing} onChange={change} errors={said} />
      <GridDays event={event} writing={writing} onChange={change} errors={said} />
      <GridPreview grid={grid} atOnce={atOnce} />
      {refused && !isMissing ? (
        <Refusal error={refused}>
          <InUse error={refused} zone={event.timeZone} />
        </Refusal>
      ) : null}
      {put.isSuccess && put.data.kept > 0 ? (
        <Notice tone="wait">{t('organize-event:times.kept', { count: put.data.kept })}</Notice>
      ) : null}
      {put.isSuccess && !onSaved ? (
        <Notice tone="agreed">{t('organize-event:times.saved', { count: put.data.items.length })}</Notice>
      ) : null}
      <ButtonRow>
        <Button type="submit" isBusy={put.isPending}>
          {submit}
        </Button>
        {children}
      </ButtonRow>
    </form>
  );
}

interface LengthsProps {
  writing: GridWriting;
  onChange: (writing: GridWriting) => void;
  errors: Record<string, string>;
}

/** How long a meeting is, and the pause after it. */
function Lengths({ writing, onChange, errors }: LengthsProps) {
  const { t } = useTranslation('organize-event');
  const number = (field: 'minutes' | 'pauseMinutes', min: number, max: number) => ({
    type: 'number',
    inputMode: 'numeric' as const,
    min,
    max,
    step: 5,
    value: writing[field],
    error: errors[field],
    onChange: ({ target }: { target: { value: string } }) => onChange({ ...writing, [field]: target.value }),
  });
  return (
    <div className="grid grid-cols-2 items-start gap-4">
      <TextField label={t('organize-event:times.minutes')} {...number('minutes', 5, 240)} />
      <TextField label={t('organize-event:times.pause')} {...number('pauseMinutes', 0, 120)} />
    </div>
  );
}
