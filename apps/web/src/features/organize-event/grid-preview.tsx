import { useTranslation } from 'react-i18next';
import { noonOf } from '../../shared/events/event.js';
import { sayShortDay } from '../../shared/time/say.js';
import { useClock } from '../../shared/time/use-clock.js';
import { useNumber } from '../../shared/time/use-number.js';
import { Figures } from '../../shared/ui/table.js';
import { countTimes } from './grid-draft.js';
import { timesOf, type Grid } from './grid.js';

const shownOfDay = 8;

/** What the plan makes: how many times, how many meetings, and when they begin. */
export function GridPreview({ grid, atOnce }: { grid: Grid; atOnce: number }) {
  const { t } = useTranslation('organize-event');
  const number = useNumber();
  const clock = useClock('UTC');
  const times = countTimes(grid);
  const dates = [...new Set(grid.days.map(({ date }) => date))];
  return (
    <div aria-live="polite">
      <Figures
        figures={[
          {
            id: 'times',
            value: number(times),
            label: t('organize-event:times.made', { count: times }),
            needsYou: times === 0,
          },
          { id: 'places', value: number(atOnce), label: t('organize-event:times.atOnce', { count: atOnce }) },
          {
            id: 'meetings',
            value: number(times * atOnce),
            label: t('organize-event:times.fit', { count: times * atOnce }),
          },
        ]}
      />
      <dl className="mt-3 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-small">
        {dates.map((date) => {
          const begins = grid.days
            .filter((span) => span.date === date)
            .flatMap((span) => timesOf(span, grid.minutes, grid.pauseMinutes));
          const more = begins.length - shownOfDay;
          return (
            <div key={date} className="contents">
              <dt className="text-soft">{sayShortDay(noonOf(date), clock)}</dt>
              <dd className="flex flex-wrap gap-x-3 tabular-nums">
                {begins.slice(0, shownOfDay).map((begin) => (
                  <span key={begin}>{begin}</span>
                ))}
                {more > 0 ? (
                  <span className="text-soft">
                    {t('organize-event:times.more', { count: more, last: begins.at(-1) })}
                  </span>
                ) : null}
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
