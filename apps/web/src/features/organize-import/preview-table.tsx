import { useTranslation } from 'react-i18next';
import { Table, type Column } from '../../shared/ui/table.js';
import type { AttendeeImport } from './attendee-import.js';

type Person = AttendeeImport['preview'][number];

/** The first people as the import would write them. Columns that nobody has anything in are left out. */
export function PreviewTable({ found }: { found: AttendeeImport }) {
  const { t } = useTranslation('organize-import');
  const { preview } = found;
  const texts = ['mail', 'position', 'company', 'phone', 'group'] as const;
  const lists = ['languages', 'offers', 'seeks'] as const;
  const columns: Column<Person>[] = [
    {
      id: 'name',
      head: t('organize-import:field.name'),
      cell: ({ givenName, familyName, mail }) => `${givenName} ${familyName}`.trim() || mail,
    },
    ...texts
      .filter((field) => preview.some((person) => person[field]))
      .map((field) => ({
        id: field,
        head: t(`organize-import:field.${field}`),
        cell: (person: Person) =>
          person[field] ? <span className="[overflow-wrap:anywhere]">{person[field]}</span> : '',
      })),
    ...lists
      .filter((field) => preview.some((person) => person[field].length > 0))
      .map((field) => ({
        id: field,
        head: t(`organize-import:field.${field === 'languages' ? 'language' : field}`),
        cell: (person: Person) => person[field].join(', '),
      })),
    ...(preview.some(({ about }) => about)
      ? [{ id: 'about', head: t('organize-import:field.about'), cell: ({ about }: Person) => shortened(about) }]
      : []),
  ];
  return (
    <Table
      caption={t('organize-import:preview.title')}
      rows={preview}
      rowKey={({ row }) => String(row)}
      columns={columns}
    />
  );
}

const most = 120;
const shortened = (text: string): string => (text.length > most ? `${text.slice(0, most).trimEnd()} …` : text);
