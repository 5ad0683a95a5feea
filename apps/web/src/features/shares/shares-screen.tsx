import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cardQuery } from '../../shared/card/card.js';
import { useFieldName } from '../../shared/card/field-name.js';
import { ShareDesk } from '../../shared/card/share-desk.js';
import { sayDays } from '../../shared/time/say.js';
import { useClock } from '../../shared/time/use-clock.js';
import { WayBack } from '../../shared/ui/back-link.js';
import { Button } from '../../shared/ui/button.js';
import { Chip, ChipRow } from '../../shared/ui/chip.js';
import { Face } from '../../shared/ui/face.js';
import { Page } from '../../shared/ui/page.js';
import { EmptyState, ErrorState, Loading } from '../../shared/ui/states.js';
import { PastShares } from './past-shares.js';
import { Preview } from './preview.js';
import { useShares, type Share } from './shares.js';

/** Everybody who sees something of the reader, or one field of it: what, since when, until when, and how to take it back. */
export function SharesScreen() {
  const { t } = useTranslation('shares');
  const [fieldId, setFieldId] = useState<string | null>(null);
  const shares = useShares(fieldId);
  const { items, error, refetch, isFetching } = shares;
  const isNobody = items?.length === 0 && fieldId === null;
  return (
    <Page title={t('shares:title')} back={<WayBack to="/card" />}>
      {!items && error ? <ErrorState error={error} onRetry={() => void refetch()} isRetrying={isFetching} /> : null}
      {!items && !error ? <Loading /> : null}
      {isNobody ? <Nobody /> : null}
      {items && !isNobody ? (
        <>
          <p className="max-w-[36rem] text-soft">{t('shares:intro')}</p>
          <WhichField fieldId={fieldId} onField={setFieldId} />
          {items.length === 0 ? <p role="status">{t('shares:nobodyHolds')}</p> : null}
          {items.length > 0 ? (
            <ul role="list" className="border-y border-line">
              {items.map((share) => (
                <ShareRow key={share.id} share={share} />
              ))}
            </ul>
          ) : null}
        </>
      ) : null}
      {shares.hasNextPage ? (
        <div>
          <Button variant="quiet" isBusy={shares.isFetchingNextPage} onClick={() => void shares.fetchNextPage()}>
            {t('shares:more')}
          </Button>
        </div>
      ) : null}
      <PastShares />
    </Page>
  );
}

/** Narrows the list to who holds one field, such as the phone number. */
function WhichField({ fieldId, onField }: { fieldId: string | null; onField: (fieldId: string | null) => void }) {
  const { t } = useTranslation('shares');
  const nameOf = useFieldName();
  const { data: card } = useQuery(cardQuery);
  const fields = card?.fields.filter(({ kind }) => kind !== 'name') ?? [];
  if (fields.length === 0) return null;
  return (
    <ChipRow label={t('shares:which')} scroll>
      <Chip isOn={fieldId === null} onPress={() => onField(null)}>
        {t('shares:everything')}
      </Chip>
      {fields.map((field) => (
        <Chip key={field.id} isOn={fieldId === field.id} onPress={() => onField(field.id)}>
          {nameOf(field)}
        </Chip>
      ))}
    </ChipRow>
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

const ways: Record<string, 'shares:how.exchange' | 'shares:how.meeting' | 'shares:how.link'> = {
  exchange: 'shares:how.exchange',
  meeting: 'shares:how.meeting',
  link: 'shares:how.link',
};

function ShareRow({ share }: { share: Share }) {
  const { t } = useTranslation('shares');
  const clock = useClock();
  const [isSeen, setSeen] = useState(false);
  const day = (instant: string): string => sayDays(instant, instant, clock);
  const way = ways[share.how];
  const how = [way ? t(way) : '', share.eventName ?? ''].filter(Boolean).join(', ');
  return (
    <li className="flex gap-3 border-b border-line py-4 last:border-b-0">
      <Face name={share.holderName} size="small" />
      <div className="flex min-w-0 flex-1 flex-col gap-3">
        <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-2">
          <div className="leading-snug">
            <h2 className="text-body font-semibold break-words">{share.holderName}</h2>
            <p className="text-small text-soft">
              {share.until
                ? t('shares:sinceUntil', { since: day(share.since), until: day(share.until) })
                : t('shares:since', { since: day(share.since) })}
            </p>
            <p className="text-small text-soft">{how}</p>
          </div>
          <Button size="small" variant="quiet" aria-expanded={isSeen} onClick={() => setSeen(!isSeen)}>
            {t('shares:preview.open')}
            <span className="sr-only">{share.holderName}</span>
          </Button>
        </div>
        {isSeen ? <Preview shareId={share.id} holder={share.holderName} /> : null}
        <ShareDesk
          shareId={share.id}
          holder={share.holderName}
          fieldIds={share.fields.map(({ id }) => id)}
          until={share.until}
          copies={share.copies}
        />
      </div>
    </li>
  );
}
