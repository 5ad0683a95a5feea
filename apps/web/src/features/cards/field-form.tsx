import { useState, type ComponentProps, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS, type FieldKind } from '#libs/contracts';
import { toProblem } from '../../shared/api/problem.js';
import { useFieldName } from '../../shared/card/field-name.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Switch, TextArea, TextField } from '../../shared/ui/inputs.js';
import { Refusal } from '../../shared/ui/refusal.js';
import type { Change, Draft } from './card-change.js';
import { AudienceChoice } from './audience-choice.js';
import { useChangeCard } from './change-card.js';
import { NamePartsFields } from './name-parts-fields.js';
import { PhotoPicker } from './photo-picker.js';

/** How each kind is typed on a phone; the others are plain words. */
const typed: Partial<Record<FieldKind, ComponentProps<'input'>>> = {
  name: { autoComplete: 'name' },
  role: { autoComplete: 'organization-title' },
  organization: { autoComplete: 'organization' },
  mail: { type: 'email', inputMode: 'email', autoComplete: 'email', autoCapitalize: 'none', spellCheck: false },
  phone: { type: 'tel', inputMode: 'tel', autoComplete: 'tel' },
  link: { type: 'url', inputMode: 'url', autoCapitalize: 'none', spellCheck: false, placeholder: 'https://' },
};
/** Of these one can have several, so a word tells them apart. */
const labelled: readonly FieldKind[] = ['mail', 'phone', 'link', 'address'];
const inLines: readonly FieldKind[] = ['address', 'note'];

/** Writes one field, a new one or one that stands already. */
export function FieldForm({ field, onDone }: { field: Draft; onDone: () => void }) {
  const { t } = useTranslation('cards');
  const [draft, setDraft] = useState(field);
  const change = useChangeCard();
  const fault = change.error ? faultOfValue(change.error) : undefined;
  // A photo stands as soon as it is there.
  const isNewPhoto = field.kind === 'photo' && field.id === undefined;
  const send = (wish: Change): void => change.mutate(wish, { onSuccess: onDone });

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!change.isPending) send({ write: { ...draft, value: asWritten(draft) } });
  }

  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-4">
      {field.kind === 'photo' ? (
        <PhotoPicker value={draft.value} onPut={(value) => (field.id ? setDraft({ ...draft, value }) : onDone())} />
      ) : (
        <ValueField draft={draft} error={fault} onChange={(value) => setDraft({ ...draft, value })} />
      )}
      {labelled.includes(field.kind) ? (
        <TextField
          label={t('cards:fields.label')}
          hint={t('cards:fields.labelHint')}
          isOptional
          maxLength={60}
          value={draft.label}
          onChange={(event) => setDraft({ ...draft, label: event.target.value })}
        />
      ) : null}
      {isNewPhoto ? null : <Rest draft={draft} onChange={setDraft} />}
      {change.error && !fault ? <Refusal error={change.error} /> : null}
      <ButtonRow>
        {isNewPhoto ? null : (
          <Button type="submit" isBusy={change.isPending} disabled={draft.value.trim() === ''}>
            {t('cards:fields.save')}
          </Button>
        )}
        <Button variant="quiet" onClick={onDone}>
          {t('cards:fields.cancel')}
        </Button>
        {field.id !== undefined && field.kind !== 'name' ? (
          <Button variant="danger" onClick={() => send({ remove: field.id as string })}>
            {t('cards:fields.remove')}
          </Button>
        ) : null}
      </ButtonRow>
    </form>
  );
}

/** What is said of a field besides its value: a name in its parts, of everything else to whom it is proposed. */
function Rest({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) {
  const { t } = useTranslation('cards');
  return draft.kind === 'name' ? (
    <NamePartsFields parts={draft.parts ?? null} onChange={(parts) => onChange({ ...draft, parts })} />
  ) : (
    <>
      <Switch
        label={t('cards:fields.propose')}
        checked={draft.isOnCard}
        onChange={(event) => onChange({ ...draft, isOnCard: event.target.checked })}
      />
      {draft.audience ? (
        <AudienceChoice value={draft.audience} onChange={(audience) => onChange({ ...draft, audience })} />
      ) : null}
    </>
  );
}

interface ValueFieldProps {
  draft: Draft;
  error: string | undefined;
  onChange: (value: string) => void;
}

function ValueField({ draft: { kind, value }, error, onChange }: ValueFieldProps) {
  const { t } = useTranslation('cards');
  const nameOf = useFieldName();
  const label = kind === 'name' ? t('cards:fields.name.shown') : nameOf({ kind, label: '' });
  const same = { label, value, error, maxLength: LIMITS.fieldValue, autoFocus: true };
  if (inLines.includes(kind)) return <TextArea {...same} onChange={(event) => onChange(event.target.value)} />;
  return <TextField {...typed[kind]} {...same} onChange={(event) => onChange(event.target.value)} />;
}

/** What is wrong with the value, in the reader's words; the field's place in the list says nothing to the reader. */
function faultOfValue(error: unknown): string | undefined {
  return toProblem(error).details.errors?.find(({ field }) => /^fields\[\d+\]\.value$/.test(field))?.detail;
}

/** People write example.org and mean https://example.org. */
function asWritten({ kind, value }: Draft): string {
  const text = value.trim();
  return kind === 'link' && /^[\w-]+(\.[\w-]+)+/.test(text) ? `https://${text}` : text;
}
