import { useTranslation } from 'react-i18next';
import { useNumber } from '../../shared/time/use-number.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Section } from '../../shared/ui/list-row.js';
import { Notice } from '../../shared/ui/notice.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { Figures } from '../../shared/ui/table.js';
import { useConfirm, type AttendeeImport } from './attendee-import.js';
import { BadRows } from './bad-rows.js';
import { PreviewTable } from './preview-table.js';

interface CheckStepProps {
  found: AttendeeImport;
  eventId: string;
  onBack: () => void;
}

/** What the import would do: how many are new, what is wrong with which row, how the people would look. */
export function CheckStep({ found, eventId, onBack }: CheckStepProps) {
  const { t } = useTranslation('organize-import');
  const number = useNumber();
  const confirm = useConfirm(eventId, found.id);
  const { summary } = found;
  return (
    <>
      <Figures
        figures={(['new', 'changed', 'same', 'bad'] as const).map((kind) => ({
          id: kind,
          value: number(summary[kind]),
          label: t(`organize-import:summary.${kind}`),
          needsYou: kind === 'bad' && summary.bad > 0,
        }))}
      />
      {summary.valid === 0 ? (
        <Notice tone="you">{t('organize-import:check.nothing')}</Notice>
      ) : (
        <p className="max-w-[36rem] text-soft">
          {summary.bad > 0
            ? t('organize-import:check.bad', { count: summary.bad, number: number(summary.bad) })
            : t('organize-import:check.good')}{' '}
          {t('organize-import:check.kept')}
        </p>
      )}
      {confirm.error ? <Refusal error={confirm.error} /> : null}
      <ButtonRow>
        <Button disabled={summary.valid === 0} isBusy={confirm.isPending} onClick={() => confirm.mutate('confirm')}>
          {t('organize-import:check.confirm', { count: summary.valid, number: number(summary.valid) })}
        </Button>
        <Button variant="quiet" onClick={onBack}>
          {t('organize-import:check.back')}
        </Button>
      </ButtonRow>
      {summary.bad > 0 ? <BadRows found={found} /> : null}
      {found.preview.length > 0 ? (
        <Section
          title={t('organize-import:preview.title')}
          intro={t('organize-import:preview.intro', { count: found.preview.length })}
        >
          <PreviewTable found={found} />
        </Section>
      ) : null}
    </>
  );
}
