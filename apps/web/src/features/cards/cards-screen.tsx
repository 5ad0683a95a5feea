import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '#libs/contracts';
import { cardQuery } from '../../shared/card/card.js';
import { FieldChoice, onCard } from '../../shared/card/field-choice.js';
import type { OwnField } from '../../shared/card/types.js';
import { BackLink } from '../../shared/ui/back-link.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { TextField } from '../../shared/ui/inputs.js';
import { Section } from '../../shared/ui/list-row.js';
import { Page } from '../../shared/ui/page.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { ErrorState, Loading } from '../../shared/ui/states.js';
import { useCardPlaces } from './card-places.js';
import { CardRow } from './card-row.js';
import { cardsQuery, useChangeCards } from './cards.js';

/** All own cards: which one is shown, what each is called and carries, and a new one. */
export function CardsScreen() {
  const { t } = useTranslation('cards');
  const places = useCardPlaces();
  const cards = useQuery(cardsQuery);
  const card = useQuery(cardQuery);
  const error = cards.error ?? card.error;
  const list = cards.data?.items;
  const fields = card.data?.fields;
  const retry = (): void => void Promise.all([cards.refetch(), card.refetch()]);
  return (
    <Page title={t('cards:cards.title')} back={<BackLink {...places.card}>{t('cards:cards.back')}</BackLink>}>
      <p className="max-w-[36rem] text-soft">{t('cards:cards.intro')}</p>
      {list && fields ? (
        <>
          <ul role="list" className="border-y border-line">
            {list.map((each) => (
              <CardRow key={each.id} card={each} cardIds={list.map(({ id }) => id)} fields={fields} />
            ))}
          </ul>
          <NewCard count={list.length} fields={fields} />
        </>
      ) : null}
      {!(list && fields) && error ? (
        <ErrorState error={error} onRetry={retry} isRetrying={cards.isFetching || card.isFetching} />
      ) : null}
      {!(list && fields) && !error ? <Loading /> : null}
    </Page>
  );
}

function NewCard({ count, fields }: { count: number; fields: readonly OwnField[] }) {
  const { t } = useTranslation('cards');
  const [isOpen, setOpen] = useState(false);
  if (count >= LIMITS.cards) return <p className="text-soft">{t('cards:cards.full', { count: LIMITS.cards })}</p>;
  if (isOpen) {
    return (
      <Section title={t('cards:cards.add')}>
        <NewCardForm fields={fields} onDone={() => setOpen(false)} />
      </Section>
    );
  }
  return (
    <div>
      <Button
        variant="quiet"
        icon={<Plus aria-hidden className="size-5" strokeWidth={1.8} />}
        onClick={() => setOpen(true)}
      >
        {t('cards:cards.add')}
      </Button>
    </div>
  );
}

function NewCardForm({ fields, onDone }: { fields: readonly OwnField[]; onDone: () => void }) {
  const { t } = useTranslation('cards');
  const [title, setTitle] = useState('');
  const [chosen, setChosen] = useState(() => onCard(fields));
  const change = useChangeCards(onDone);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!change.isPending && title.trim() !== '') change.mutate({ kind: 'make', title, fieldIds: chosen });
  }

  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-4">
      <TextField
        label={t('cards:cards.name')}
        hint={t('cards:cards.nameHint')}
        maxLength={LIMITS.cardTitle}
        value={title}
        autoFocus
        onChange={(event) => setTitle(event.target.value)}
      />
      <FieldChoice label={t('cards:cards.fields')} fields={fields} chosen={chosen} onChange={setChosen} />
      {change.error ? <Refusal error={change.error} /> : null}
      <ButtonRow>
        <Button type="submit" isBusy={change.isPending} disabled={title.trim() === ''}>
          {t('cards:cards.make')}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {t('cards:cards.cancel')}
        </Button>
      </ButtonRow>
    </form>
  );
}
