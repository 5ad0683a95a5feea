import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localeOf } from '../../shared/i18n/languages.js';
import { useSettings } from '../../shared/settings/settings.js';
import { Button } from '../../shared/ui/button.js';
import { ProgressLine, Steps } from '../../shared/ui/steps.js';
import { Figures, Table } from '../../shared/ui/table.js';
import { Specimen, Specimens } from './specimen.js';

/** What an organizer works with: steps, progress, figures, tables. */
export function Boards() {
  const { t } = useTranslation('look');
  const { language } = useSettings();
  const [step, setStep] = useState(2);
  const number = (value: number): string => value.toLocaleString(localeOf[language]);
  const steps = [
    t('look:boards.dates'),
    t('look:boards.places'),
    t('look:boards.times'),
    t('look:boards.groups'),
    t('look:boards.check'),
  ];
  return (
    <Specimens title={t('look:boards.title')} intro={t('look:boards.intro')}>
      <Specimen name="Steps">
        <div className="flex flex-col gap-4">
          <Steps steps={steps} current={step} onStep={setStep} />
          <Button
            size="small"
            variant="quiet"
            className="self-start"
            onClick={() => setStep((step + 1) % steps.length)}
          >
            {t('look:boards.next')}
          </Button>
        </div>
      </Specimen>
      <Specimen name="ProgressLine">
        <ProgressLine
          label={t('look:boards.read', { done: number(2310), all: number(5000) })}
          value={2310}
          max={5000}
        />
      </Specimen>
      <Specimen name="Figures">
        <Figures
          figures={[
            { id: 'in', value: number(482), label: t('look:boards.checkedIn') },
            { id: 'asked', value: number(1204), label: t('look:boards.requests') },
            { id: 'yes', value: `${number(61)} %`, label: t('look:boards.accepted') },
            { id: 'none', value: number(3), label: t('look:boards.alone'), needsYou: true },
          ]}
        />
      </Specimen>
      <Specimen name="Table">
        <Rows />
      </Specimen>
    </Specimens>
  );
}

interface Row {
  line: number;
  name: string;
  mail: string;
  group: string;
  note: string;
}

function Rows() {
  const { t } = useTranslation('look');
  const rows: Row[] = [
    { line: 2, name: 'Ana Núñez', mail: 'ana@klinikum.example', group: t('look:boards.speakers'), note: '' },
    { line: 3, name: 'Jürgen Müller', mail: 'juergen(at)acme.example', group: '', note: t('look:boards.badMail') },
    { line: 4, name: 'Zeynep Öztürk', mail: 'z@berg.example', group: t('look:boards.newcomers'), note: '' },
  ];
  return (
    <Table
      caption={t('look:boards.table')}
      rows={rows}
      rowKey={(row) => String(row.line)}
      isMarked={(row) => row.note !== ''}
      columns={[
        { id: 'name', head: t('look:fields.name'), cell: (row) => row.name },
        { id: 'mail', head: t('look:fields.mail'), cell: (row) => row.mail },
        { id: 'group', head: t('look:boards.group'), cell: (row) => row.group },
        { id: 'note', head: t('look:boards.note'), cell: (row) => row.note },
        { id: 'line', head: t('look:boards.line'), cell: (row) => row.line, isNumber: true },
      ]}
    />
  );
}
