import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ShareDesk } from '../../shared/card/share-desk.js';
import { sayDays } from '../../shared/time/say.js';
import { useClock } from '../../shared/time/use-clock.js';
import { WayBack } from '../../shared/ui/back-link.js';
import { Button } from '../../shared/ui/button.js';
import { Face } from '../../shared/ui/face.js';
import { Page } from '../../shared/ui/page.js';
import { EmptyState, ErrorState, Loading } from '../../shared/ui/states.js';
import { useShares, type Share } from './shares.js';

/** Everybody who sees something of the reader: what, since when, and the way to take it back. */
export function SharesScreen() {
  const { t } = useTranslation('shares');
  const { items, error, refetch, isFetching, hasNextPage, isFetchingNextPage, fetchNextPage } = useShares();
  return (
    <Page title={t('shares:title')} back={<WayBack to="/card" />}>
      {!items && error ? <ErrorState error={error} onRetry={() => void refetch()} isRetrying={isFetching} /> : null}
      {!items && !error ? <Loading /> : null}
      {items?.length === 0 ? <Nobody /> : null}
      {items && items.length > 0 ? (
        <>
          <p className="max-w-[36rem] text-soft">{t('shares:intro')}</p>
          <ul role="list" className="border-y border-line">
            {items.map((share) => (
              <ShareRow key={share.id} share={share} />
            ))}
          </ul>
        </>
      ) : null}
      {hasNextPage ? (
        <div>
          <Button variant="quiet" isBusy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('shares:more')}
          </Button>
        </div>
      ) : null}
    </Page>
  );
}

function Nobody() {
  const { t } = useTranslation('shares');
  return (
    <EmptyState
      title={t('shares:empty')}
      action={
        <Button asChild variant="quiet">
          <Link to="/card">{t('shares:toCard')}</Link>
        </Button>
      }
    >
      {t('shares:emptyHelp')}
    </EmptyState>
  );
}

function ShareRow({ share }: { share: Share }) {
  const { t } = useTranslation('shares');
  const clock = useClock();
  const day = (instant: string): string => sayDays(instant, instant, clock);
  return (
    <li className="flex gap-3 border-b border-line py-4 last:border-b-0">
      <Face name={share.holderName} size="small" />
      <div className="flex min-w-0 flex-1 flex-col gap-3">
        <div className="leading-snug">
          <h2 className="text-body font-semibold break-words">{share.holderName}</h2>
          <p className="text-small text-soft">
            {share.until
              ? t('shares:sinceUntil', { since: day(share.since), until: day(share.until) })
              : t('shares:since', { since: day(share.since) })}
          </p>
        </div>
        <ShareDesk shareId={share.id} holder={share.holderName} fieldIds={share.fields.map(({ id }) => id)} />
      </div>
    </li>
  );
}
