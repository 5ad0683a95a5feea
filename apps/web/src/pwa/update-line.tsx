import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../shared/ui/button.js';
import { Line } from '../shared/ui/line.js';
import { hasUpdate, onUpdate, takeUpdate } from './update.js';

/** Offers a fresh version when one waits: the reader says when the page reloads. */
export function UpdateLine() {
  const { t } = useTranslation();
  const [isBusy, setBusy] = useState(false);
  const isWaiting = useSyncExternalStore(onUpdate, hasUpdate);
  if (!isWaiting) return null;
  return (
    <Line
      action={
        <Button
          size="small"
          isBusy={isBusy}
          onClick={() => {
            setBusy(true);
            void takeUpdate();
          }}
        >
          {t('common:update.reload')}
        </Button>
      }
    >
      {t('common:update.ready')}
    </Line>
  );
}
