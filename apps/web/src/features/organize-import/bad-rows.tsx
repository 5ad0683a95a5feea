import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNumber } from '../../shared/time/use-number.js';
import { Button } from '../../shared/ui/button.js';
import { Section } from '../../shared/ui/list-row.js';
import { Table } from '../../shared/ui/table.js';
import type { AttendeeImport } from './attendee-import.js';

const shownAtFirst = 10;

/** Every row that cannot be imported, and why. */
export function BadRows({ found }: { found: AttendeeImport }) {
  const { t } = useTranslation('organize-import');
  const number = useNumber();
  const [isAll, setAll] = useState(false);
  const rows = isAll ? found.badRows : found.badRows.slice(0, shownAtFirst);
  return (
    <Section
      title={t('organize-import:bad.title')}
      intro={t(found.badRows.length >= 200 ? 'organize-import:bad.first' : 'organize-import:bad.intro', {
        count: found.badRows.length,
      })}
    >
      <Table
        caption={t('organize-import:bad.title')}
        rows={rows}
        rowKey={({ row, field, code }) => `${row}-${field}-${code}`}
        columns={[
          {
            id: 'row',
            head: t('organize-import:bad.row'),
            cell: ({ row }) => (
              <span className="whitespace-nowrap">{t('organize-import:bad.rowOf', { row: number(row) })}</span>
            ),
          },
          {
            id: 'field',
            head: t('organize-import:bad.field'),
            cell: ({ field }) => (field ? t(`organize-import:field.${field}`) : ''),
          },
          {
            id: 'value',
            head: t('organize-import:bad.value'),
            cell: ({ value }) => (value ? <q className="[overflow-wrap:anywhere]">{value}</q> : ''),
          },
          { id: 'detail', head: t('organize-import:bad.why'), cell: ({ detail }) => detail },
        ]}
      />
      {found.badRows.length > rows.length ? (
        <Button variant="quiet" size="small" className="mt-3" onClick={() => setAll(true)}>
          {t('organize-import:bad.all', { count: found.badRows.length })}
        </Button>
      ) : null}
    </Section>
  );
}
