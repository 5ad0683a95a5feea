import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonRow } from '../ui/button.js';
import { Chip } from '../ui/chip.js';
import { Refusal } from '../ui/refusal.js';
import type { CopyDto } from '../api/generated/types.gen.js';
import { cardQuery } from './card.js';
import { CopyLines } from './copy-lines.js';
import { EndDate } from './end-date.js';
import { FieldChoice } from './field-choice.js';
import { useFieldName } from './field-name.js';
import { useChangeShare, useTakeBack } from './share.js';
import type { OwnField } from './types.js';

interface ShareDeskProps {
  shareId: string;
  /** Who sees the fields. */
  holder: string;
  /** What they see; the names of the fields come from the own card. */
  fieldIds: readonly string[];
  /** When it ends by itself. ISO 8601; null while it has no end. */
  until?: string | null;
  /** What they took out of the product, where that is known. */
  copies?: readonly CopyDto[];
}

/** What somebody sees of the reader, with the two ways to change it: other fields, or nothing at all. */
export function ShareDesk({ shareId, holder, fieldIds, until = null, copies = [] }: ShareDeskProps) {
  const { t } = useTranslation('card');
  const nameOf = useFieldName();
  const { data: card } = useQuery(cardQuery);
  const [isOpen, setOpen] = useState<'rest' | 'fields' | 'until' | 'take-back'>('rest');
  const rest = (): void => setOpen('rest');
  const own = card?.fields ?? [];
  const seen = own.filter(({ id }) => fieldIds.includes(id));
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <ul role="list" aria-label={t('card:share.sees', { name: holder })} className="flex flex-wrap gap-1.5">
          {seen.map((field) => (
            <li key={field.id}>
              <Chip>{nameOf(field)}</Chip>
            </li>
          ))}
        </ul>
        {isOpen === 'rest' ? (
          <ButtonRow>
            <Button size="small" variant="quiet" onClick={() => setOpen('fields')}>
              {t('card:share.change')}
              <span className="sr-only">{holder}</span>
            </Button>
            <Button size="small" variant="quiet" onClick={() => setOpen('until')}>
              {t('card:share.setUntil')}
              <span className="sr-only">{holder}</span>
            </Button>
            <Button size="small" variant="quiet" onClick={() => setOpen('take-back')}>
              {t('card:share.takeBack')}
              <span className="sr-only">{holder}</span>
            </Button>
          </ButtonRow>
        ) : null}
      </div>
      {isOpen === 'fields' ? <ChangeFields {...{ shareId, holder, fieldIds, own, onDone: rest }} /> : null}
      {isOpen === 'until' ? <EndDate {...{ shareId, until, onDone: rest }} /> : null}
      {isOpen === 'take-back' ? <TakeBack {...{ shareId, holder, copies, onKeep: rest }} /> : null}
    </div>
  );
}

function ChangeFields(props: ShareDeskProps & { own: readonly OwnField[]; onDone: () => void }) {
  const { shareId, holder, fieldIds, own, onDone } = props;
  const { t } = useTranslation('card');
  const [chosen, setChosen] = useState<string[]>([...fieldIds]);
  const change = useChangeShare(shareId, onDone);
  return (
    <div className="flex flex-col gap-3">
      <FieldChoice label={t('card:share.sees', { name: holder })} fields={own} chosen={chosen} onChange={setChosen} />
      {change.error ? <Refusal error={change.error} /> : null}
      <ButtonRow>
        <Button size="small" isBusy={change.isPending} onClick={() => change.mutate(chosen)}>
          {t('card:share.save')}
        </Button>
        <Button size="small" variant="quiet" onClick={onDone}>
          {t('card:share.cancel')}
        </Button>
      </ButtonRow>
    </div>
  );
}

/** Says before it happens which copies nobody can fetch back. */
function TakeBack(props: { shareId: string; holder: string; copies: readonly CopyDto[]; onKeep: () => void }) {
  const { shareId, holder, copies, onKeep } = props;
  const { t } = useTranslation('card');
  const takeBack = useTakeBack(shareId);
  return (
    <div className="flex flex-col gap-3 rounded-card bg-sunk p-4">
      <p className="max-w-[34rem]">{t('card:share.honest', { name: holder })}</p>
      {copies.length > 0 ? (
        <div className="max-w-[34rem]">
          <p className="font-semibold">{t('card:share.known')}</p>
          <CopyLines copies={copies} />
        </div>
      ) : null}
      {takeBack.error ? <Refusal error={takeBack.error} /> : null}
      <ButtonRow>
        <Button size="small" variant="danger" isBusy={takeBack.isPending} onClick={() => takeBack.mutate('take-back')}>
          {t('card:share.takeBack')}
        </Button>
        <Button size="small" variant="quiet" onClick={onKeep}>
          {t('card:share.keep')}
        </Button>
      </ButtonRow>
    </div>
  );
}
