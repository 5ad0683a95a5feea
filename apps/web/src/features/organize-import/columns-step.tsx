import { useTranslation } from 'react-i18next';
import { useNumber } from '../../shared/time/use-number.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Notice } from '../../shared/ui/notice.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { useRemap, type AttendeeImport, type ImportField } from './attendee-import.js';
import { ColumnRow } from './column-row.js';

interface ColumnsStepProps {
  found: AttendeeImport;
  eventId: string;
  onNext: () => void;
}

/** What was understood of the file; every column can be corrected, and is saved at once. */
export function ColumnsStep({ found, eventId, onNext }: ColumnsStepProps) {
  const { t } = useTranslation('organize-import');
  const remap = useRemap(eventId, found.id);
  const meant = withWish(found, remap.isPending ? remap.variables.columns : []);
  const hasMail = meant.some(({ field }) => field === 'mail');

  function setField(index: number, field: ImportField | null): void {
    const taken = field ? meant.filter((column) => column.index !== index && column.field === field) : [];
    // A field stands for one column: where it stood before is left out from now on.
    remap.mutate({ columns: [...taken.map((column) => ({ index: column.index, field: null })), { index, field }] });
  }

  return (
    <>
      <Understood found={found} />
      <ul role="list" className="border-t border-line" aria-busy={remap.isPending}>
        {meant.map((column) => (
          <ColumnRow
            key={column.index}
            column={column}
            fields={found.fields}
            onChange={(field) => setField(column.index, field)}
          />
        ))}
      </ul>
      {remap.error ? <Refusal error={remap.error} /> : null}
      {hasMail ? null : (
        <Notice tone="you">
          <p className="font-semibold">{t('organize-import:columns.noMail')}</p>
          <p>{t('organize-import:columns.noMailHelp')}</p>
        </Notice>
      )}
      <ButtonRow>
        <Button disabled={!hasMail} isBusy={remap.isPending} onClick={onNext}>
          {t('organize-import:columns.next')}
        </Button>
      </ButtonRow>
    </>
  );
}

function Understood({ found }: { found: AttendeeImport }) {
  const { t } = useTranslation('organize-import');
  const number = useNumber();
  return (
    <p className="text-soft">
      <strong className="font-semibold break-all text-ink">
        {found.fileName || t('organize-import:file.unnamed')}
      </strong>
      {': '}
      {t('organize-import:columns.rows', { count: found.rowsInAll, number: number(found.rowsInAll) })}{' '}
      {t('organize-import:columns.written', {
        encoding: t(`organize-import:encoding.${encodings[found.encoding]}`),
        delimiter: t(`organize-import:delimiter.${delimiters[found.delimiter]}`),
      })}{' '}
      {t('organize-import:columns.intro')}
    </p>
  );
}

const encodings = { 'utf-8': 'utf8', 'utf-16le': 'utf16', 'windows-1252': 'windows' } as const;
const delimiters = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const;

/** The columns as they will be once the wish on its way is answered. */
function withWish(found: AttendeeImport, wish: readonly { index: number; field: ImportField | null }[]) {
  const fields = new Map(wish.map(({ index, field }) => [index, field]));
  return found.columns.map((column) => ({
    ...column,
    field: fields.has(column.index) ? (fields.get(column.index) ?? null) : column.field,
  }));
}
