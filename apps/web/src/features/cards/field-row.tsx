import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldName } from '../../shared/card/field-name.js';
import { ownPhoto } from '../../shared/card/photo.js';
import { Button } from '../../shared/ui/button.js';
import { classNames } from '../../shared/ui/class-names.js';
import { Face } from '../../shared/ui/face.js';
import { Switch } from '../../shared/ui/inputs.js';
import { Refusal } from '../../shared/ui/refusal.js';
import type { Draft } from './card-change.js';
import { useChangeCard } from './change-card.js';
import { FieldForm } from './field-form.js';

/** One field: what it is, whether the card gives it, and the way to change it. */
export function FieldRow({ field }: { field: Draft }) {
  const { t } = useTranslation('cards');
  const nameOf = useFieldName();
  const [isOpen, setOpen] = useState(false);
  const change = useChangeCard();
  const name = nameOf(field);
  const isName = field.kind === 'name';
  if (isOpen) {
    return (
      <li className="border-b border-line py-4 last:border-b-0">
        <FieldForm field={field} onDone={() => setOpen(false)} />
      </li>
    );
  }
  return (
    <li className="border-b border-line py-2 last:border-b-0">
      <div className="flex items-center gap-3">
        <div className={classNames('min-w-0 flex-1 leading-snug', !field.isOnCard && 'text-soft')}>
          <p className="text-small text-soft">{name}</p>
          <FieldValue field={field} />
        </div>
        <Button size="small" variant="quiet" disabled={field.id === undefined} onClick={() => setOpen(true)}>
          {t('cards:fields.change')}
          <span className="sr-only">{name}</span>
        </Button>
      </div>
      {isName ? (
        <p className="py-1.5 text-small text-soft">{t('card:nameGoesAlong')}</p>
      ) : (
        <Switch
          label={<span className="text-small">{field.isOnCard ? t('cards:fields.on') : t('cards:fields.off')}</span>}
          aria-label={t('cards:fields.onCard', { field: name })}
          checked={field.isOnCard}
          disabled={field.id === undefined}
          onChange={(event) => change.mutate({ write: { ...field, isOnCard: event.target.checked } })}
        />
      )}
      {change.error ? <Refusal error={change.error} /> : null}
    </li>
  );
}

function FieldValue({ field }: { field: Draft }) {
  const { t } = useTranslation('cards');
  return (
    <>
      {field.kind === 'photo' ? (
        <div className="pt-1">
          <Face name="" photo={ownPhoto(field.value)} />
        </div>
      ) : (
        <p className="break-words whitespace-pre-line">{field.value}</p>
      )}
      {field.parts?.pronunciation ? <p className="text-small text-soft">{field.parts.pronunciation}</p> : null}
      {field.audience && field.audience !== 'link' ? (
        <p className="text-small text-soft">{t(`cards:fields.for.${field.audience}`)}</p>
      ) : null}
    </>
  );
}
