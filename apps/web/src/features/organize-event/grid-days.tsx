import { CircleAlert, Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { noonOf, type Event } from '../../shared/events/event.js';
import { sayDay } from '../../shared/time/say.js';
import { useClock } from '../../shared/time/use-clock.js';
import { Button } from '../../shared/ui/button.js';
import { classNames } from '../../shared/ui/class-names.js';
import { controlLook } from '../../shared/ui/field.js';
import { Checkbox } from '../../shared/ui/inputs.js';
import { gridOfWriting, type GridWriting } from './grid-draft.js';
import { daysFrom, minutesOf, timeOf, timesOf, withBreak, type Grid, type GridSpan } from './grid.js';

interface GridDaysProps {
  event: Event;
  writing: GridWriting;
  onChange: (writing: GridWriting) => void;
  /** What is wrong, by field, in words. */
  errors: Record<string, string>;
}

/** The days of the event: on or off, from when to when, with a long break as a second span. */
export function GridDays({ event, writing, onChange, errors }: GridDaysProps) {
  const { t } = useTranslation('organize-event');
  const days = new Set([...daysFrom(event.startsOn, event.endsOn), ...writing.spans.map(({ date }) => date)]);
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-semibold">{t('organize-event:times.days')}</legend>
      {[...days].toSorted().map((date) => (
        <GridDay key={date} {...{ date, writing, onChange, errors }} />
      ))}
      {errors.days ? <Fault>{errors.days}</Fault> : null}
    </fieldset>
  );
}

function GridDay({ date, writing, onChange, errors }: Omit<GridDaysProps, 'event'> & { date: string }) {
  const { t } = useTranslation('organize-event');
  const day = sayDay(noonOf(date), useClock('UTC'));
  const spans = writing.spans.filter((span) => span.date === date);
  const rest = writing.spans.filter((span) => span.date !== date);
  const setSpans = (next: GridSpan[]): void => onChange({ ...writing, spans: [...rest, ...next] });
  const grid = gridOfWriting(writing);
  const broken = spans.length < 4 ? withBreak(spans, grid.minutes) : null;
  return (
    <div className="flex flex-col border-b border-line py-1.5 desk:flex-row desk:gap-4">
      <Checkbox
        className="desk:w-52 desk:flex-none"
        label={day}
        checked={spans.length > 0}
        onChange={({ target: { checked } }) => setSpans(checked ? [proposed(date, writing.spans)] : [])}
      />
      <div className="flex flex-1 flex-col gap-1.5">
        {spans.map((span, index) => (
          <Span
            key={`${date}-${index}`}
            {...{ span, day, index, grid }}
            error={errorOf(errors, grid.days.indexOf(span))}
            onChange={(next) => setSpans(spans.map((each) => (each === span ? next : each)))}
            onRemove={spans.length > 1 ? () => setSpans(spans.filter((each) => each !== span)) : undefined}
          />
        ))}
        {broken ? (
          <div className="pb-1">
            <Button
              variant="quiet"
              size="small"
              icon={<Plus aria-hidden size={16} strokeWidth={1.8} />}
              onClick={() => setSpans(broken)}
            >
              {t('organize-event:times.addBreak')}
              <span className="sr-only">{day}</span>
            </Button>
          </div>
        ) : null}
      </div>
    </div>
  );
}

interface SpanProps {
  span: GridSpan;
  day: string;
  index: number;
  grid: Grid;
  error: string | undefined;
  onChange: (span: GridSpan) => void;
  onRemove: (() => void) | undefined;
}

function Span({ span, day, index, grid, error, onChange, onRemove }: SpanProps) {
  const { t } = useTranslation('organize-event');
  const field = (key: 'from' | 'to') => (
    <input
      type="time"
      aria-label={t(`organize-event:times.${key}`, { day, number: index + 1 })}
      aria-invalid={error ? true : undefined}
      // A clock has no 24:00; as an end, midnight is that of the day's end.
      value={span[key] === '24:00' ? '00:00' : span[key]}
      onChange={({ target: { value } }) =>
        onChange({ ...span, [key]: key === 'to' && value === '00:00' ? '24:00' : value })
      }
      className={classNames(controlLook, 'w-auto! min-w-0 flex-1 px-2.5! pad:min-w-29 pad:flex-none')}
    />
  );
  return (
    <div>
      <div className="flex items-center gap-2">
        {field('from')}
        <span className="text-soft">{t('organize-event:times.until')}</span>
        {field('to')}
        {onRemove ? (
          <button
            type="button"
            aria-label={t('organize-event:times.remove', { day, from: span.from, to: span.to })}
            onClick={onRemove}
            className="grid size-11 flex-none place-items-center rounded-full text-soft hover:bg-sunk hover:text-ink"
          >
            <X aria-hidden className="size-4" strokeWidth={1.8} />
          </button>
        ) : null}
      </div>
      {error ? <Fault>{error}</Fault> : <Fitting span={span} grid={grid} />}
    </div>
  );
}

/** How many meetings follow each other in a span, and when the last one ends: often before the span does. */
function Fitting({ span, grid: { minutes, pauseMinutes } }: { span: GridSpan; grid: Grid }) {
  const { t } = useTranslation('organize-event');
  const begins = timesOf(span, minutes, pauseMinutes);
  const last = begins.at(-1);
  if (!last) return null;
  return (
    <p className="mt-1 text-small text-soft">
      {t('organize-event:times.fitting', { count: begins.length, last: timeOf(minutesOf(last) + minutes) })}
    </p>
  );
}

function Fault({ children }: { children: string }) {
  return (
    <p role="alert" className="mt-1.5 flex items-start gap-1.5 text-small text-you-text">
      <CircleAlert aria-hidden className="mt-0.5 size-4 flex-none" strokeWidth={1.8} />
      {children}
    </p>
  );
}

/** The API names a span `days[1].to`, we ourselves `days[1]`. */
function errorOf(errors: Record<string, string>, index: number): string | undefined {
  const field = `days[${index}]`;
  return Object.entries(errors).find(([key]) => key === field || key.startsWith(`${field}.`))?.[1];
}

/** A day switched on again begins like the others. */
function proposed(date: string, spans: readonly GridSpan[]): GridSpan {
  const like = spans[0];
  return { date, from: like?.from ?? '10:00', to: like?.to ?? '16:00' };
}
