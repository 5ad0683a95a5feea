import { useParams } from '@tanstack/react-router';
import { WayBack } from '../../shared/ui/back-link.js';
import { ButtonRow } from '../../shared/ui/button.js';
import { Page } from '../../shared/ui/page.js';
import { ErrorState, Loading } from '../../shared/ui/states.js';
import { useExchange } from './exchange.js';
import { ExchangeActions, ExchangeBody, useExchangeTitle } from './exchange-parts.js';

/** One exchange as a screen of its own: what the one who scanned waits at, and where a reload comes back to. */
export function ExchangeScreen() {
  const { exchangeId } = useParams({ from: '/attendee/exchanges/$exchangeId' });
  const desk = useExchange(exchangeId);
  const titleOf = useExchangeTitle();
  const { exchange, error, isFetching, reload } = desk;
  return (
    <Page title={titleOf(exchange)} back={<WayBack to="/card" />}>
      {exchange ? (
        <>
          <ExchangeBody desk={desk} exchange={exchange} />
          <ButtonRow>
            <ExchangeActions desk={desk} exchange={exchange} />
          </ButtonRow>
        </>
      ) : null}
      {!exchange && error ? <ErrorState error={error} onRetry={reload} isRetrying={isFetching} /> : null}
      {!exchange && !error ? <Loading /> : null}
    </Page>
  );
}
