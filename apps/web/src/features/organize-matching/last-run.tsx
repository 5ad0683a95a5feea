import { useTranslation } from 'react-i18next';
import type { Event } from '../../shared/events/event.js';
import { sayDay, sayTime } from '../../shared/time/say.js';
import { useClock, useNow } from '../../shared/time/use-clock.js';
import { useNumber } from '../../shared/time/use-number.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Section } from '../../shared/ui/list-row.js';
import { Notice } from '../../shared/ui/notice.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { ProgressLine } from '../../shared/ui/steps.js';
import { Figures } from '../../shared/ui/table.js';
import { useMakeAnew, useMatchingProgress, type Matching } from './matching.js';
import { evennessOf } from './weights.js';

type Run = NonNullable<Matching['run']>;

interface LastRunProps {
  matching: Matching;
  event: Event;
  /** Staff may look, not have lists made. */
  mayChange: boolean;
}

/** How the last lists came out: when, for how many, how well and how fairly; and whether newer ones are on their way. */
export function LastRun({ matching: { run, isUpToDate }, event, mayChange }: LastRunProps) {
  const { t } = useTranslation('organize-matching');
  return (
    <Section title={t('organize-matching:run.title')}>
      <div className="flex flex-col gap-4">
        {isUpToDate ? null : <UnderWay eventId={event.id} />}
        {run ? <Outcome run={run} event={event} /> : null}
        {run && isUpToDate && mayChange && (run.scope === 'touched' || run.state === 'failed') ? (
          <MakeAnew eventId={event.id} />
        ) : null}
        {!run && isUpToDate ? <p className="text-soft">{t('organize-matching:run.none')}</p> : null}
      </div>
    </Section>
  );
}

function UnderWay({ eventId }: { eventId: string }) {
  const { t } = useTranslation('organize-matching');
  const number = useNumber();
  const all = useMatchingProgress(eventId);
  return (
    <Notice tone="wait">
      {t('organize-matching:run.underWay')}
      {(['lists', 'texts'] as const).map((what) => {
        const progress = all[what];
        return progress && progress.done < progress.all ? (
          <ProgressLine
            key={what}
            label={t(`organize-matching:run.${what}`, { done: number(progress.done), all: number(progress.all) })}
            value={progress.done}
            max={progress.all}
          />
        ) : null;
      })}
    </Notice>
  );
}

/** After changes of a few, the lists that these do not touch stand as they were: all can be made anew at any time. */
function MakeAnew({ eventId }: { eventId: string }) {
  const { t } = useTranslation('organize-matching');
  const makeAnew = useMakeAnew(eventId);
  return (
    <>
      {makeAnew.error ? <Refusal error={makeAnew.error} /> : null}
      <ButtonRow>
        <Button size="small" variant="quiet" isBusy={makeAnew.isPending} onClick={() => makeAnew.mutate()}>
          {t('organize-matching:run.makeAnew')}
        </Button>
      </ButtonRow>
    </>
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
        {run.state === 'done' ? compared : null}{' '}
        {run.state === 'done' && run.scope === 'touched'
          ? t('organize-matching:run.touched', { count: run.lists, number: number(run.lists) })
          : null}
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
