import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onProgress } from '../../shared/realtime/link.js';
import { useNumber } from '../../shared/time/use-number.js';
import { ProgressLine } from '../../shared/ui/steps.js';
import type { AttendeeImport } from './attendee-import.js';

/** How far the import is: what was pushed or what was asked for, whichever is further. */
export function Running({ found }: { found: AttendeeImport }) {
  const { t } = useTranslation('organize-import');
  const number = useNumber();
  const done = Math.max(found.rowsDone, usePushed(found.id));
  return (
    <>
      <ProgressLine
        label={t('organize-import:running.rows', {
          done: number(done),
          count: found.rowsInAll,
          all: number(found.rowsInAll),
        })}
        value={done}
        max={found.rowsInAll}
      />
      <p className="text-soft">{t('organize-import:running.leave')}</p>
    </>
  );
}

function usePushed(importId: string): number {
  const [done, setDone] = useState(0);
  useEffect(
    () =>
      onProgress('import.progress', (pushed) => {
        const { importId: id, rowsDone } = pushed as { importId?: string; rowsDone?: number };
        if (id === importId && typeof rowsDone === 'number') setDone(rowsDone);
      }),
    [importId],
  );
  return done;
}
