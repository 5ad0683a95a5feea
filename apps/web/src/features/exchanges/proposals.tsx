import { useTranslation } from 'react-i18next';
import type { Exchange } from '../../shared/card/types.js';
import { Button } from '../../shared/ui/button.js';
import { Circles } from '../../shared/ui/circles.js';
import { Dialog } from '../../shared/ui/dialog.js';
import { Line } from '../../shared/ui/line.js';
import { ErrorState, Loading } from '../../shared/ui/states.js';
import { useExchange } from './exchange.js';
import { ExchangeActions, ExchangeBody, useExchangeTitle } from './exchange-parts.js';

interface ProposalsProps {
  proposals: readonly Exchange[];
  /** The exchange whose sheet is open. */
  sheetId: string | null;
  onSheet: (exchangeId: string | null) => void;
}

/** A line for each who waits, and the sheet of the one that is being answered. */
export function Proposals({ proposals, sheetId, onSheet }: ProposalsProps) {
  const { t } = useTranslation('exchanges');
  const waiting = proposals.filter(({ id }) => id !== sheetId);
  return (
    <>
      {waiting.map((exchange) => (
        <Line
          key={exchange.id}
          icon={<Circles state="touching" filled="they" size={16} />}
          action={
            <Button size="small" onClick={() => onSheet(exchange.id)}>
              {t('exchanges:asked.answer')}
            </Button>
          }
        >
          {t('exchanges:asked.title', { name: exchange.other.name })}
        </Line>
      ))}
      {sheetId ? <Sheet key={sheetId} exchangeId={sheetId} onClose={() => onSheet(null)} /> : null}
    </>
  );
}

function Sheet({ exchangeId, onClose }: { exchangeId: string; onClose: () => void }) {
  const desk = useExchange(exchangeId);
  const titleOf = useExchangeTitle();
  const { exchange, error, isFetching, reload } = desk;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={titleOf(exchange)}
      actions={exchange ? <ExchangeActions desk={desk} exchange={exchange} onClose={onClose} /> : undefined}
    >
      {exchange ? <ExchangeBody desk={desk} exchange={exchange} /> : null}
      {!exchange && error ? <ErrorState error={error} onRetry={reload} isRetrying={isFetching} /> : null}
      {!exchange && !error ? <Loading /> : null}
    </Dialog>
  );
}
