import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Face } from '../ui/face.js';
import { Checkbox } from '../ui/inputs.js';
import { useFieldName } from './field-name.js';
import { ownPhoto } from './photo.js';
import type { OwnField } from './types.js';

interface FieldChoiceProps {
  /** Says what is chosen, and for whom. */
  label: string;
  fields: readonly OwnField[];
  chosen: readonly string[];
  onChange: (fieldIds: string[]) => void;
}

/** Which of the own fields somebody gets. The name always goes along. */
export function FieldChoice({ label, fields, chosen, onChange }: FieldChoiceProps) {
  const { t } = useTranslation('card');
  const toggle = (id: string, isOn: boolean): void =>
    onChange(fields.filter((field) => (field.id === id ? isOn : chosen.includes(field.id))).map((field) => field.id));
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{label}</legend>
      <div className="divide-y divide-line">
        {fields.map((field) =>
          field.kind === 'name' ? (
            <div key={field.id} className="flex min-h-(--target) items-start gap-3 py-2">
              <Check aria-hidden className="m-1 mt-[5px] size-4 flex-none text-soft" strokeWidth={2.2} />
              <div className="flex-1 pt-0.5">
                <FieldWords field={field} />
                <p className="text-small text-soft">{t('card:nameGoesAlong')}</p>
              </div>
            </div>
          ) : (
            <Checkbox
              key={field.id}
              label={<FieldWords field={field} />}
              checked={chosen.includes(field.id)}
              onChange={(event) => toggle(field.id, event.target.checked)}
            />
          ),
        )}
      </div>
    </fieldset>
  );
}

function FieldWords({ field }: { field: OwnField }) {
  const nameOf = useFieldName();
  return (
    <span className="flex flex-wrap gap-x-2">
      <span className="w-28 flex-none text-soft">{nameOf(field)}</span>
      {field.kind === 'photo' ? (
        <Face name="" photo={ownPhoto(field.value)} size="small" />
      ) : (
        <span className="min-w-0 flex-[1_1_10rem] break-words">{field.value}</span>
      )}
    </span>
  );
}

/** What the card itself proposes to give to a person one meets. */
export const onCard = (fields: readonly OwnField[]): string[] =>
  fields.filter(({ isOnCard, audience }) => isOnCard && audience !== 'nobody').map(({ id }) => id);
