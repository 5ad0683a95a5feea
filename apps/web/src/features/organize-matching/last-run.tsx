import { useTranslation } from 'react-i18next';
import type { Event } from '../../shared/events/event.js';
import { sayDay, sayTime } from '../../shared/time/say.js';
import { useClock, useNow } from '../../shared/time/use-clock.js';
import { useNumber } from '../../shared/time/use-number.js';
import { Section } from '../../shared/ui/list-row.js';
import { Notice } from '../../shared/ui/notice.js';
import { ProgressLine } from '../../shared/ui/steps.js';
import { Figures } from '../../shared/ui/table.js';
import { useMatchingProgress, type Matching } from './matching.js';
import { evennessOf } from './weights.js';

type Run = NonNullable<Matching['run']>;

/** How the last lists came out: when, for how many, how well and how fairly; and whether newer ones are on their way. */
export function LastRun({ matching: { run, isUpToDate }, event }: { matching: Matching; event: Event }) {
  const { t } = useTranslation('organize-matching');
  return (
    <Section title={t('organize-matching:run.title')}>
      <div className="flex flex-col gap-4">
        {isUpToDate ? null : <UnderWay eventId={event.id} />}
        {run ? <Outcome run={run} event={event} /> : null}
        {!run && isUpToDate ? <p className="text-soft">{t('organize-matching:run.none')}</p> : null}
      </div>
    </Section>
  );
}

function UnderWay({ eventId }: { eventId: string }) {
  const { t } = useTranslation('organize-matching');
  const number = useNumber();
  const progress = useMatchingProgress(eventId);
  return (
    <Notice tone="wait">
      {t('organize-matching:run.underWay')}
      {progress && progress.done < progress.all ? (
        <ProgressLine
          label={t('organize-matching:run.texts', { done: number(progress.done), all: number(progress.all) })}
          value={progress.done}
          max={progress.all}
        />
      ) : null}
    </Notice>
  );
}

function Outcome({ run, event }: { run: Run; event: Event }) {
  const { t } = useTranslation('organize-matching');
  const number = useNumber();
  const clock = useClock(event.timeZone);
  const now = useNow();
  const when = t('organize-matching:run.when', {
    day: sayDay(run.endedAt, clock, now),
    time: sayTime(run.endedAt, clock),
  });
  const compared = run.notice
    ? t(`organize-matching:run.notice.${run.notice}`)
    : t(run.embedder ? 'organize-matching:run.meanings' : 'organize-matching:run.words');
  return (
    <>
      {run.state === 'failed' ? <Notice tone="you">{t('organize-matching:run.failed')}</Notice> : null}
      <p className="max-w-[44rem] text-soft">
        {when} {t('organize-matching:run.people', { count: run.people, number: number(run.people) })}{' '}
        {run.state === 'done' ? compared : null}
      </p>
      {run.figures && run.people > 0 ? <RunFigures figures={run.figures} /> : null}
    </>
  );
}

function RunFigures({ figures: { coverage, mutualShare, gini, mostShown } }: { figures: NonNullable<Run['figures']> }) {
  const { t } = useTranslation('organize-matching');
  const number = useNumber();
  const share = (value: number): string => t('organize-matching:percent', { value: number(Math.round(value * 100)) });
  return (
    <Figures
      figures={[
        {
          id: 'coverage',
          value: share(coverage),
          label: t('organize-matching:figure.coverage'),
          needsYou: coverage < 0.8,
        },
        { id: 'mutual', value: share(mutualShare), label: t('organize-matching:figure.mutual') },
        {
          id: 'even',
          value: t(`organize-matching:evenness.${evennessOf(gini)}`),
          label: t('organize-matching:figure.even'),
        },
        {
          id: 'most',
          value: t('organize-matching:times', { count: mostShown, number: number(mostShown) }),
          label: t('organize-matching:figure.most'),
        },
      ]}
    />
  );
}
