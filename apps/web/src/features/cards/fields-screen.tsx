import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FIELD_KINDS, firstAudience, LIMITS, type FieldKind } from '#libs/contracts';
import { cardQuery } from '../../shared/card/card.js';
import { useFieldName } from '../../shared/card/field-name.js';
import type { OwnField } from '../../shared/card/types.js';
import { BackLink } from '../../shared/ui/back-link.js';
import { Button } from '../../shared/ui/button.js';
import { ChipRow } from '../../shared/ui/chip.js';
import { Section } from '../../shared/ui/list-row.js';
import { Page } from '../../shared/ui/page.js';
import { ErrorState, Loading } from '../../shared/ui/states.js';
import { useForeseen } from './change-card.js';
import { useCardPlaces } from './card-places.js';
import { FieldForm } from './field-form.js';
import { FieldRow } from './field-row.js';

/** Everything a person can give, what of it the card proposes, and how it is changed. */
export function FieldsScreen() {
  const { t } = useTranslation('cards');
  const places = useCardPlaces();
  const { data, error, refetch, isFetching } = useQuery(cardQuery);
  return (
    <Page title={t('cards:fields.title')} back={<BackLink {...places.card}>{t('cards:fields.back')}</BackLink>}>
      <p className="max-w-[36rem] text-soft">{t('cards:fields.intro')}</p>
      {data ? <FieldList fields={data.fields} /> : null}
      {!data && error ? <ErrorState error={error} onRetry={() => void refetch()} isRetrying={isFetching} /> : null}
      {!data && !error ? <Loading /> : null}
    </Page>
  );
}

function FieldList({ fields }: { fields: readonly OwnField[] }) {
  const foreseen = useForeseen(fields);
  return (
    <>
      <ul role="list" className="border-y border-line">
        {foreseen.map((field, index) => (
          <FieldRow key={field.id ?? `new-${index}`} field={field} />
        ))}
      </ul>
      <AddField kinds={foreseen.map(({ kind }) => kind)} />
    </>
  );
}

/** Several of these are usual; of the others one says it all. */
const several: readonly FieldKind[] = ['mail', 'phone', 'link', 'address'];

function AddField({ kinds }: { kinds: readonly FieldKind[] }) {
  const { t } = useTranslation('cards');
  const nameOf = useFieldName();
  const [kind, setKind] = useState<FieldKind | null>(null);
  const free = FIELD_KINDS.filter((each) => several.includes(each) || !kinds.includes(each));
  if (kinds.length >= LIMITS.fields)
    return <p className="text-soft">{t('cards:fields.full', { count: LIMITS.fields })}</p>;
  if (kind) {
    return (
      <Section title={t('cards:fields.new', { kind: nameOf({ kind, label: '' }) })}>
        <FieldForm
          field={{ kind, label: '', value: '', isOnCard: true, audience: firstAudience(kind), parts: null }}
          onDone={() => setKind(null)}
        />
      </Section>
    );
  }
  return (
    <Section title={t('cards:fields.add')}>
      <ChipRow label={t('cards:fields.add')}>
        {free.map((each) => (
          <Button key={each} size="small" variant="quiet" onClick={() => setKind(each)}>
            <Plus aria-hidden className="size-4" strokeWidth={1.8} />
            {nameOf({ kind: each, label: '' })}
          </Button>
        ))}
      </ChipRow>
    </Section>
  );
}
