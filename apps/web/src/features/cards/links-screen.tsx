import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { sayDays } from '../../shared/time/say.js';
import { useClock } from '../../shared/time/use-clock.js';
import { BackLink } from '../../shared/ui/back-link.js';
import { Button } from '../../shared/ui/button.js';
import { Choice } from '../../shared/ui/choice.js';
import { Select, TextField } from '../../shared/ui/inputs.js';
import { List, ListRow, Section } from '../../shared/ui/list-row.js';
import { Notice } from '../../shared/ui/notice.js';
import { Page } from '../../shared/ui/page.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { ErrorState, Loading } from '../../shared/ui/states.js';
import { useCardPlaces } from './card-places.js';
import { cardsQuery, type NamedCard } from './cards.js';
import { givenLinksQuery, useEndLink, useMakeLink, type GivenLink } from './given-links.js';
import { ShareLink } from './share-link.js';

/** Links of the own cards for people who are not here and need no account: made, seen, ended. */
export function LinksScreen() {
  const { t } = useTranslation('cards');
  const places = useCardPlaces();
  const links = useQuery(givenLinksQuery);
  const cards = useQuery(cardsQuery);
  const error = links.error ?? cards.error;
  const retry = (): void => void Promise.all([links.refetch(), cards.refetch()]);
  const isThere = links.data !== undefined && cards.data !== undefined;
  return (
    <Page title={t('cards:links.title')} back={<BackLink {...places.card}>{t('cards:cards.back')}</BackLink>}>
      <p className="max-w-[36rem] text-soft">{t('cards:links.intro')}</p>
      {cards.data ? <NewLink cards={cards.data.items} /> : null}
      {links.data && links.data.items.length > 0 ? (
        <Section title={t('cards:links.given')}>
          <List>
            {links.data.items.map((link) => (
              <GivenRow key={link.id} link={link} />
            ))}
          </List>
        </Section>
      ) : null}
      {!isThere && error ? <ErrorState error={error} onRetry={retry} isRetrying={links.isFetching} /> : null}
      {!isThere && !error ? <Loading /> : null}
    </Page>
  );
}

const spans = ['7', '30', '365'] as const;

function NewLink({ cards }: { cards: readonly NamedCard[] }) {
  const { t } = useTranslation('cards');
  const [title, setTitle] = useState('');
  const [picked, setPicked] = useState<string | null>(null);
  const cardId = picked ?? cards.find(({ isDefault }) => isDefault)?.id ?? '';
  const [days, setDays] = useState<(typeof spans)[number]>('30');
  const make = useMakeLink();

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!make.isPending) make.mutate({ title, cardId, days: Number(days) });
  }

  return (
    <Section title={t('cards:links.new')} intro={t('cards:links.newIntro')}>
      <form noValidate onSubmit={submit} className="flex max-w-[36rem] flex-col gap-4">
        {cards.length > 1 ? (
          <Select label={t('cards:links.card')} value={cardId} onChange={(event) => setPicked(event.target.value)}>
            {cards.map((card) => (
              <option key={card.id} value={card.id}>
                {card.title}
              </option>
            ))}
          </Select>
        ) : null}
        <TextField
          label={t('cards:links.for')}
          hint={t('cards:links.forHint')}
          isOptional
          maxLength={60}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <Choice
          label={t('cards:links.span')}
          options={spans.map((value) => ({ value, label: t('cards:links.days', { count: Number(value) }) }))}
          value={days}
          onChange={setDays}
        />
        {make.error ? <Refusal error={make.error} /> : null}
        <div>
          <Button type="submit" isBusy={make.isPending}>
            {t('cards:links.make')}
          </Button>
        </div>
      </form>
      {make.data ? <MadeLink url={make.data.url} /> : null}
    </Section>
  );
}

/** The address of a link that was just made; it is in no list. */
function MadeLink({ url }: { url: string }) {
  const { t } = useTranslation('cards');
  return (
    <div className="mt-4 flex flex-col gap-2">
      <Notice tone="agreed">{t('cards:links.once')}</Notice>
      <TextField
        label={t('cards:code.byHand')}
        readOnly
        value={url}
        onFocus={({ target }) => target.select()}
        className="text-small"
      />
      <div className="-mx-4">
        <ShareLink key={url} url={url} />
      </div>
    </div>
  );
}

function GivenRow({ link }: { link: GivenLink }) {
  const { t } = useTranslation('cards');
  const clock = useClock();
  const end = useEndLink();
  const name = link.title || link.cardTitle;
  return (
    <>
      <ListRow
        detail={
          <>
            {t('cards:links.until', { card: link.cardTitle, day: sayDays(link.expiresAt, link.expiresAt, clock) })}
            {link.saves > 0 ? <span className="block">{t('cards:links.saves', { count: link.saves })}</span> : null}
          </>
        }
        action={
          <Button size="small" variant="quiet" isBusy={end.isPending} onClick={() => end.mutate(link.id)}>
            {t('cards:links.end')}
            <span className="sr-only">{name}</span>
          </Button>
        }
      >
        {name}
      </ListRow>
      {end.error ? <Refusal error={end.error} /> : null}
    </>
  );
}
