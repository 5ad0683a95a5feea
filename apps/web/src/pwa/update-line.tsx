import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRegisterSW } from 'virtual:pwa-register/react';
import { Button } from '../shared/ui/button.js';
import { Line } from '../shared/ui/line.js';

const hour = 60 * 60 * 1000;

/** Starts the service worker and, when a fresh version waits, offers it: the reader says when the page reloads. */
export function UpdateLine() {
  const { t } = useTranslation();
  const [isBusy, setBusy] = useState(false);
  const { needRefresh, updateServiceWorker } = useRegisterSW({
    onRegisteredSW: (_url, registration) => {
      if (registration) setInterval(() => void registration.update().catch(() => undefined), hour);
    },
  });
  if (!needRefresh[0]) return null;
  return (
    <Line
      action={
        <Button
          size="small"
          isBusy={isBusy}
          onClick={() => {
            setBusy(true);
            void updateServiceWorker(true);
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
