import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../shared/ui/class-names.js';
import { controlLook } from '../../shared/ui/field.js';
import type { Column, ImportField } from './attendee-import.js';

interface ColumnRowProps {
  column: Column;
  fields: readonly ImportField[];
  onChange: (field: ImportField | null) => void;
}

/** One column of the file: its heading, some of its values, and what it means. */
export function ColumnRow({ column, fields, onChange }: ColumnRowProps) {
  const { t } = useTranslation('organize-import');
  const name = column.header || t('organize-import:columns.unnamed', { number: column.index + 1 });
  return (
    <li className="grid grid-cols-1 items-center gap-x-6 gap-y-2 border-b border-line py-3.5 pad:grid-cols-[minmax(0,1fr)_15rem]">
      <div className="min-w-0">
        <p className={classNames('font-semibold break-words', !column.field && 'text-soft')}>{name}</p>
        <p className="text-small break-words text-soft">
          {column.samples.length > 0 ? column.samples.join(' · ') : t('organize-import:columns.empty')}
        </p>
      </div>
      <span className="relative block">
        <select
          aria-label={t('organize-import:columns.meaning', { name })}
          value={column.field ?? ''}
          onChange={({ target: { value } }) => onChange(fields.find((field) => field === value) ?? null)}
          className={classNames(controlLook, 'appearance-none pr-11', !column.field && 'text-soft')}
        >
          <option value="">{t('organize-import:columns.leaveOut')}</option>
          {fields.map((field) => (
            <option key={field} value={field}>
              {t(`organize-import:field.${field}`)}
            </option>
          ))}
        </select>
        <ChevronDown
          aria-hidden
          strokeWidth={1.8}
          className="pointer-events-none absolute top-1/2 right-3.5 size-5 -translate-y-1/2 text-soft"
        />
      </span>
    </li>
  );
}
