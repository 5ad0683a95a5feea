import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../shared/api/problem.js';
import { useNumber } from '../../shared/time/use-number.js';
import { classNames } from '../../shared/ui/class-names.js';
import { Section } from '../../shared/ui/list-row.js';
import { ErrorState, Loading } from '../../shared/ui/states.js';
import type { Preview, usePreview } from './matching.js';

interface PreviewSectionProps {
  preview: ReturnType<typeof usePreview>;
  /** Whether anything was moved that could be looked at. */
  isMoved: boolean;
}

/** What the moved weights would change: how much, and for whom, by name. Nothing is changed by looking. */
export function PreviewSection({ preview, isMoved }: PreviewSectionProps) {
  const { t } = useTranslation('organize-matching');
  const { data, error, isBehind, refetch, isFetching } = preview;
  const isAtField = error ? Object.keys(toProblem(error).byField).length > 0 : false;
  return (
    <div className="desk:sticky desk:top-9">
      <Section title={t('organize-matching:preview.title')}>
        {!isMoved ? <p className="text-soft">{t('organize-matching:preview.still')}</p> : null}
        {isMoved && error && !isAtField ? (
          <ErrorState error={error} onRetry={() => void refetch()} isRetrying={isFetching} />
        ) : null}
        {isMoved && error && isAtField ? <p className="text-soft">{t('organize-matching:preview.wrong')}</p> : null}
        {isMoved && !data && !error ? <Loading label={t('organize-matching:preview.working')} /> : null}
        {isMoved && data && !error ? <Changes preview={data} isBehind={isBehind} /> : null}
      </Section>
    </div>
  );
}

/** How much the moved weights would change, in a sentence or two. */
function useSaid(preview: Preview, isBehind: boolean): string {
  const { t } = useTranslation('organize-matching');
  const number = useNumber();
  const { lists, changed, replaced, examples } = preview;
  if (isBehind) return t('organize-matching:preview.working');
  if (changed === 0)
    return t(examples.length > 0 ? 'organize-matching:preview.orderOnly' : 'organize-matching:preview.nothing', {
      all: number(lists),
    });
  const share = t('organize-matching:percent', { value: number(Math.round(replaced * 100)) });
  return t('organize-matching:preview.changes', { count: lists, all: number(lists), changed: number(changed), share });
}

/** The same where the preview itself is out of sight: on a phone, beside the buttons. */
export function PreviewLine({ preview, isBehind }: { preview: Preview; isBehind: boolean }) {
  return <p className="text-small desk:hidden">{useSaid(preview, isBehind)}</p>;
}

function Changes({ preview, isBehind }: { preview: Preview; isBehind: boolean }) {
  const { t } = useTranslation('organize-matching');
  const said = useSaid(preview, isBehind);
  return (
    <div
      aria-busy={isBehind}
      className={classNames('flex flex-col gap-4 transition-opacity', isBehind && 'opacity-60')}
    >
      <p role="status">{said}</p>
      {preview.examples.length > 0 ? (
        <>
          <p className="text-small text-soft">{t('organize-matching:preview.examples')}</p>
          <ul role="list" className="border-t border-line">
            {preview.examples.map((example) => (
              <Example key={example.person.attendeeId} example={example} />
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}

type Name = Preview['examples'][number]['person'];

const fullName = ({ givenName, familyName }: Name): string => `${givenName} ${familyName}`.trim();

/** One person's list as it is and as it would be; what comes and goes is said, not only coloured. */
function Example({ example: { person, before, after } }: { example: Preview['examples'][number] }) {
  const { t } = useTranslation('organize-matching');
  const has = (list: readonly Name[], { attendeeId }: Name): boolean =>
    list.some((each) => each.attendeeId === attendeeId);
  return (
    <li className="border-b border-line py-3">
      <p className="font-semibold">{fullName(person)}</p>
      <div className="mt-1 grid grid-cols-2 gap-4 text-small">
        <Side title={t('organize-matching:preview.before')}>
          {before.map((each) => (
            <li key={each.attendeeId} className={has(after, each) ? '' : 'text-soft line-through'}>
              {fullName(each)}
              {has(after, each) ? null : <span className="sr-only"> {t('organize-matching:preview.gone')}</span>}
            </li>
          ))}
        </Side>
        <Side title={t('organize-matching:preview.after')}>
          {after.map((each) => (
            <li key={each.attendeeId} className={has(before, each) ? '' : 'font-semibold text-they'}>
              {fullName(each)}
              {has(before, each) ? null : <span className="sr-only"> {t('organize-matching:preview.fresh')}</span>}
            </li>
          ))}
        </Side>
      </div>
    </li>
  );
}

function Side({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="min-w-0 break-words">
      <p className="text-soft">{title}</p>
      <ol className="list-decimal pl-5">{children}</ol>
    </div>
  );
}
