import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { Line } from '../ui/line.js';
import { OfflineLine } from '../ui/offline-line.js';
import { dropUnsent } from './outbox.js';
import { useLinkState, useOutbox, useUnsent } from './use-link.js';

/** How long news may come late before it is worth a line. */
const patience = 10_000;

/** Says what is so: no network, no answer, news that come late, what has not been sent; and sends that as soon as there is a way. */
export function LinkLines({ isOnline }: { isOnline: boolean }) {
  useOutbox();
  const state = useLinkState();
  const isLate = useLasting(state === 'polling' || state === 'connecting', patience);
  const { t } = useTranslation('link');
  return (
    <>
      {!isOnline || state === 'cut' ? <OfflineLine hasNetwork={isOnline} /> : null}
      {isOnline && isLate ? <Line>{t('link:late')}</Line> : null}
      <UnsentLines />
    </>
  );
}

function UnsentLines() {
  const { t } = useTranslation('link');
  const toSay = useUnsent().filter(({ isInPlace }) => !isInPlace);
  return toSay.map(({ command, label, refusal }) => (
    <Line
      key={command.id}
      action={
        <Button size="small" variant="quiet" onClick={() => dropUnsent(command.id)}>
          {refusal === undefined ? t('link:drop') : t('link:understood')}
        </Button>
      }
    >
      {refusal === undefined ? t('link:unsent', { label }) : t('link:refused', { label, why: refusal })}
    </Line>
  ));
}

/** Whether something has been so for a while without a break. */
function useLasting(isSo: boolean, milliseconds: number): boolean {
  const [isLasting, setLasting] = useState(false);
  useEffect(() => {
    if (!isSo) {
      setLasting(false);
      return undefined;
    }
    const timer = setTimeout(() => setLasting(true), milliseconds);
    return () => clearTimeout(timer);
  }, [isSo, milliseconds]);
  return isLasting;
}
