import { X } from 'lucide-react';
import { useState, type ComponentProps, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { KNOWN_FIELD_KINDS, LIMITS, type KnownFieldKind } from '#libs/contracts';
import { useFieldName } from '../../shared/card/field-name.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Select, TextArea, TextField } from '../../shared/ui/inputs.js';
import { Refusal } from '../../shared/ui/refusal.js';
import type { OwnDetails } from './contacts.js';

/** How each kind is typed on a phone; the others are plain words. */
const typed: Partial<Record<KnownFieldKind, ComponentProps<'input'>>> = {
  mail: { type: 'email', inputMode: 'email', autoCapitalize: 'none', spellCheck: false },
  phone: { type: 'tel', inputMode: 'tel' },
  link: { type: 'url', inputMode: 'url', autoCapitalize: 'none', spellCheck: false, placeholder: 'https://' },
};
const inLines: readonly KnownFieldKind[] = ['address', 'note'];
const ratings = [1, 2, 3, 4, 5] as const;

interface OwnFormProps {
  details: OwnDetails;
  /** The name is the other's own, and not to be written here. */
  isNameGiven: boolean;
  error: Error | null;
  isBusy: boolean;
  onSave: (details: OwnDetails) => void;
  onCancel: () => void;
}

/** Everything somebody knows of a contact by themselves. */
export function OwnForm({ details, isNameGiven, error, isBusy, onSave, onCancel }: OwnFormProps) {
  const { t } = useTranslation('contacts');
  const [draft, setDraft] = useState(details);
  const [tags, setTags] = useState(details.tags.join(', '));
  const write = (change: Partial<OwnDetails>): void => setDraft({ ...draft, ...change });

  function submit(event: FormEvent): void {
    event.preventDefault();
    const fields = draft.fields.filter(({ value }) => value.trim() !== '');
    onSave({ ...draft, fields, tags: tags.split(',').flatMap((tag) => tag.trim() || []), metOn: draft.metOn || null });
  }

  return (
    <form noValidate onSubmit={submit} className="flex max-w-[34rem] flex-col gap-4">
      {isNameGiven ? null : (
        <TextField
          label={t('card:kind.name')}
          value={draft.name}
          maxLength={LIMITS.name}
          autoComplete="off"
          onChange={(event) => write({ name: event.target.value })}
        />
      )}
      <Fields fields={draft.fields} onChange={(fields) => write({ fields })} />
      <TextField
        label={t('contacts:own.tags')}
        hint={t('contacts:own.tagsHint')}
        isOptional
        value={tags}
        onChange={(event) => setTags(event.target.value)}
      />
      <MetFields draft={draft} onChange={write} />
      <Rating rating={draft.rating} onChange={(rating) => write({ rating })} />
      {error ? <Refusal error={error} /> : null}
      <ButtonRow>
        <Button type="submit" isBusy={isBusy} disabled={draft.name.trim() === ''}>
          {t('contacts:own.save')}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('contacts:own.cancel')}
        </Button>
      </ButtonRow>
    </form>
  );
}

function Rating({ rating, onChange }: { rating: number | null; onChange: (rating: number | null) => void }) {
  const { t } = useTranslation('contacts');
  return (
    <Select
      label={t('contacts:own.rating')}
      hint={t('contacts:own.ratingHint')}
      value={rating ?? ''}
      onChange={(event) => onChange(Number(event.target.value) || null)}
    >
      <option value="">{t('contacts:own.noRating')}</option>
      {ratings.map((each) => (
        <option key={each} value={each}>
          {t('contacts:own.ratingOf', { rating: each })}
        </option>
      ))}
    </Select>
  );
}

type OwnField = OwnDetails['fields'][number];

function Fields({ fields, onChange }: { fields: readonly OwnField[]; onChange: (fields: OwnField[]) => void }) {
  const { t } = useTranslation('contacts');
  const nameOf = useFieldName();
  const put = (at: number, value: string): void =>
    onChange(fields.map((field, index) => (index === at ? { ...field, value } : field)));
  return (
    <>
      {fields.map((field, at) => {
        const same = { label: nameOf(field), value: field.value, maxLength: LIMITS.fieldValue, autoComplete: 'off' };
        return (
          <div key={at} className="flex items-end gap-2">
            <div className="min-w-0 flex-1">
              {inLines.includes(field.kind) ? (
                <TextArea {...same} onChange={(event) => put(at, event.target.value)} />
              ) : (
                <TextField {...typed[field.kind]} {...same} onChange={(event) => put(at, event.target.value)} />
              )}
            </div>
            <Button
              variant="quiet"
              aria-label={t('contacts:own.remove', { field: nameOf(field) })}
              onClick={() => onChange(fields.filter((_, index) => index !== at))}
            >
              <X aria-hidden className="size-5" strokeWidth={1.8} />
            </Button>
          </div>
        );
      })}
      <Select
        label={t('contacts:own.more')}
        value=""
        onChange={(event) =>
          onChange([...fields, { kind: event.target.value as KnownFieldKind, label: '', value: '' }])
        }
      >
        <option value="">{t('contacts:own.choose')}</option>
        {KNOWN_FIELD_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {nameOf({ kind, label: '' })}
          </option>
        ))}
      </Select>
    </>
  );
}

function MetFields({ draft, onChange }: { draft: OwnDetails; onChange: (change: Partial<OwnDetails>) => void }) {
  const { t } = useTranslation('contacts');
  return (
    <>
      <TextField
        type="date"
        label={t('contacts:own.metOn')}
        isOptional
        value={draft.metOn ?? ''}
        onChange={(event) => onChange({ metOn: event.target.value || null })}
      />
      <TextField
        label={t('contacts:own.metEvent')}
        isOptional
        maxLength={LIMITS.metText}
        value={draft.metEvent}
        onChange={(event) => onChange({ metEvent: event.target.value })}
      />
      <TextField
        label={t('contacts:own.metPlace')}
        isOptional
        maxLength={LIMITS.metText}
        value={draft.metPlace}
        onChange={(event) => onChange({ metPlace: event.target.value })}
      />
      <TextField
        label={t('contacts:own.introducedBy')}
        isOptional
        maxLength={LIMITS.name}
        value={draft.introducedBy}
        onChange={(event) => onChange({ introducedBy: event.target.value })}
      />
    </>
  );
}
