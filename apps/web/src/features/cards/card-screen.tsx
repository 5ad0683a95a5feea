import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ScanLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { cardQuery, lineOn, nameOn } from '../../shared/card/card.js';
import { useFieldName } from '../../shared/card/field-name.js';
import type { OwnField } from '../../shared/card/types.js';
import { useAttendance } from '../../shared/session/session.js';
import { BusinessCard, type CardField } from '../../shared/ui/business-card.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Chip, ChipRow } from '../../shared/ui/chip.js';
import { Page } from '../../shared/ui/page.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { ErrorState, Loading } from '../../shared/ui/states.js';
import { useCardEvent, useCardPlaces } from './card-places.js';
import { CardCode } from './card-code.js';
import { cardsQuery, useChangeCards, type NamedCard } from './cards.js';
import { CardLinks } from './card-links.js';
import { PrintedCard } from './printed-card.js';
import { HandedCards } from './handed-cards.js';
import { WaitingExchanges } from './waiting-exchanges.js';

/** The own card to hold up: the code, what it gives, and the way to somebody else's. */
export function CardScreen() {
  const { t } = useTranslation('cards');
  const eventId = useCardEvent();
  const attendance = useAttendance(eventId ?? '');
  const { data, error, refetch, isFetching } = useQuery(cardQuery);
  const cards = useQuery(cardsQuery);
  const failure = error ?? cards.error;
  const isThere = data !== undefined && cards.data !== undefined;
  const retry = (): void => void Promise.all([refetch(), cards.refetch()]);
  return (
    <Page title={t('cards:title')} eyebrow={attendance?.eventName} width="wide">
      {data && cards.data ? <CardBoard fields={data.fields} cards={cards.data.items} /> : null}
      {!isThere && failure ? <ErrorState error={failure} onRetry={retry} isRetrying={isFetching} /> : null}
      {!isThere && !failure ? <Loading /> : null}
    </Page>
  );
}

function CardBoard({ fields, cards }: { fields: readonly OwnField[]; cards: readonly NamedCard[] }) {
  const { t } = useTranslation('cards');
  const places = useCardPlaces();
  const eventId = useCardEvent();
  const shown = useCardFields(fields);
  const card = cards.find(({ isDefault }) => isDefault);
  return (
    <div className="grid gap-8 desk:grid-cols-[22rem_minmax(0,1fr)] desk:gap-12">
      <div className="flex flex-col gap-4">
        {cards.length > 1 ? <WhichCard cards={cards} /> : null}
        <BusinessCard
          person={{ id: nameOn(fields), name: nameOn(fields), line: lineOn(fields) }}
          fields={shown}
          code={card ? <CardCode key={card.id} cardId={card.id} name={nameOn(fields)} /> : null}
        />
        <ButtonRow>
          <Button asChild>
            <Link {...places.scan}>
              <ScanLine aria-hidden className="size-5" strokeWidth={1.8} />
              {t('cards:scan')}
            </Link>
          </Button>
          <Button asChild variant="quiet">
            <Link {...places.fields}>{t('cards:chooseFields')}</Link>
          </Button>
          {eventId ? (
            <Button asChild variant="quiet">
              <Link to="/e/$eventId/card/offline" params={{ eventId }}>
                {t('cards:withoutNetwork')}
              </Link>
            </Button>
          ) : null}
        </ButtonRow>
      </div>
      <div className="flex max-w-[36rem] flex-col gap-8">
        <WaitingExchanges />
        <HandedCards />
        <CardLinks />
        <PrintedCard />
      </div>
    </div>
  );
}

/** Which of several cards the code shows; chosen here, it is so on every device. */
function WhichCard({ cards }: { cards: readonly NamedCard[] }) {
  const { t } = useTranslation('cards');
  const change = useChangeCards();
  const wished = change.isPending && change.variables.kind === 'show' ? change.variables.cardId : null;
  return (
    <>
      <ChipRow label={t('cards:which')} scroll>
        {cards.map(({ id, title, isDefault }) => (
          <Chip
            key={id}
            isOn={wished === null ? isDefault : wished === id}
            onPress={() => change.mutate({ kind: 'show', cardId: id })}
          >
            {title}
          </Chip>
        ))}
      </ChipRow>
      {change.error ? <Refusal error={change.error} /> : null}
    </>
  );
}

/** What the card gives and holds back; what stands on it in large letters needs no chip. */
function useCardFields(fields: readonly OwnField[]): CardField[] {
  const nameOf = useFieldName();
  const isInSight = ({ kind, isOnCard }: OwnField): boolean =>
    kind === 'name' || (isOnCard && (kind === 'role' || kind === 'organization'));
  return fields
    .filter((field) => !isInSight(field))
    .map((field) => ({ id: field.id, label: nameOf(field), isGiven: field.isOnCard && field.audience !== 'nobody' }));
}
