import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/ui/button.js';
import { Table, type Column } from '../../shared/ui/table.js';
import type { AttendeeImport } from './attendee-import.js';

type Person = AttendeeImport['preview'][number];

const shownAtFirst = 5;

/** The first people as the import would write them. Columns that nobody has anything in are left out. */
export function PreviewTable({ found }: { found: AttendeeImport }) {
  const { t } = useTranslation('organize-import');
  const [isAll, setAll] = useState(false);
  const columns = useColumns().filter(
    ({ id, cell }) => id === 'name' || found.preview.some((person) => Boolean(cell(person))),
  );
  const rows = isAll ? found.preview : found.preview.slice(0, shownAtFirst);
  return (
    <>
      <Table
        caption={t('organize-import:preview.title')}
        rows={rows}
        rowKey={({ row }) => String(row)}
        columns={columns}
      />
      {found.preview.length > rows.length ? (
        <Button variant="quiet" size="small" className="mt-3" onClick={() => setAll(true)}>
          {t('organize-import:preview.all', { count: found.preview.length })}
        </Button>
      ) : null}
    </>
  );
}

function useColumns(): Column<Person>[] {
  const { t } = useTranslation('organize-import');
  const column = (
    field: 'phone' | 'group' | 'language' | 'offers' | 'seeks' | 'about',
    cell: (person: Person) => string,
  ) => ({
    id: field,
    head: t(`organize-import:field.${field}`),
    cell,
  });
  return [
    { id: 'name', head: t('organize-import:field.name'), cell: (person) => <Who person={person} /> },
    {
      id: 'position',
      head: t('organize-import:field.position'),
      cell: ({ position, company }) => [position, company].filter(Boolean).join(', '),
    },
    column('phone', ({ phone }) => phone),
    column('group', ({ group }) => group),
    column('language', ({ languages }) => languages.join(', ')),
    column('offers', ({ offers }) => offers.join(', ')),
    column('seeks', ({ seeks }) => seeks.join(', ')),
    column('about', ({ about }) => shortened(about)),
  ];
}

function Who({ person: { givenName, familyName, mail } }: { person: Person }) {
  const name = `${givenName} ${familyName}`.trim();
  return (
    <>
      {name ? <span className="block">{name}</span> : null}
      <span className={name ? 'block text-small font-normal break-words text-soft' : 'block break-words'}>{mail}</span>
    </>
  );
}

const most = 120;
const shortened = (text: string): string => (text.length > most ? `${text.slice(0, most).trimEnd()} …` : text);
