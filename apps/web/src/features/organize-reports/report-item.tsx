import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '#libs/contracts';
import { sayEnd } from '../../shared/time/say.js';
import { useClock, useNow } from '../../shared/time/use-clock.js';
import { Button } from '../../shared/ui/button.js';
import { TextArea } from '../../shared/ui/inputs.js';
import { Notice } from '../../shared/ui/notice.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { type Report, useResolve } from './reports.js';

interface ReportItemProps {
  eventId: string;
  zone: string | undefined;
  report: Report;
}

/** One report: about whom, why, the copy of what it was about, and what was done. */
export function ReportItem({ eventId, zone, report }: ReportItemProps) {
  const { t } = useTranslation('organize-reports');
  const id = useId();
  const clock = useClock(zone);
  const now = useNow(60);
  const { aboutName, reporterName, reason, madeAt, kept, resolvedAt, resolvedBy, resolution } = report;
  const name = aboutName || t('organize-reports:nameless');
  const { position, company, about } = kept.person;
  const person = [position, company].filter(Boolean).join(', ');
  return (
    <article aria-labelledby={id} className="flex max-w-[40rem] flex-col gap-3 border-t border-line pt-4">
      <div>
        <h2 id={id} className="text-name font-semibold">
          <bdi>{name}</bdi>
        </h2>
        <p className="text-small text-soft">
          {t('organize-reports:by', {
            name: reporterName || t('organize-reports:nameless'),
            at: sayEnd(madeAt, clock, now),
          })}
        </p>
      </div>
      <p dir="auto" className="[overflow-wrap:anywhere] whitespace-pre-line">
        {reason}
      </p>
      <Copy
        title={t(kept.message ? 'organize-reports:message' : 'organize-reports:person')}
        text={kept.message?.text ?? ([person, about].filter(Boolean).join('\n') || t('organize-reports:showedNothing'))}
      />
      {resolvedAt === null ? (
        <Resolve eventId={eventId} reportId={report.id} name={name} />
      ) : (
        <Notice tone="agreed">
          <p>
            {t('organize-reports:resolvedBy', {
              name: resolvedBy ?? t('organize-reports:nameless'),
              at: sayEnd(resolvedAt, clock, now),
            })}
          </p>
          {resolution ? <p className="mt-1 [overflow-wrap:anywhere] whitespace-pre-line">{resolution}</p> : null}
        </Notice>
      )}
    </article>
  );
}

/** What was reported, as it was then. */
function Copy({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <h3 className="text-small text-soft">{title}</h3>
      <blockquote
        dir="auto"
        className="border-l-[3px] border-line pl-4 [overflow-wrap:anywhere] whitespace-pre-line [unicode-bidi:isolate]"
      >
        {text}
      </blockquote>
    </div>
  );
}

function Resolve({ eventId, reportId, name }: { eventId: string; reportId: string; name: string }) {
  const { t } = useTranslation('organize-reports');
  const [resolution, setResolution] = useState('');
  const resolve = useResolve(eventId);
  return (
    <div className="flex flex-col items-start gap-3">
      <div className="w-full">
        <TextArea
          label={t('organize-reports:resolution')}
          hint={t('organize-reports:resolutionHint')}
          isOptional
          rows={2}
          value={resolution}
          maxLength={LIMITS.reportReason}
          onChange={({ target }) => setResolution(target.value)}
        />
      </div>
      <Button
        variant="agree"
        size="small"
        isBusy={resolve.isPending}
        onClick={() => resolve.mutate({ reportId, resolution: resolution.trim() })}
      >
        {t('organize-reports:resolve')}
        <span className="sr-only"> {name}</span>
      </Button>
      {resolve.error ? <Refusal error={resolve.error} /> : null}
    </div>
  );
}
