import { useTranslation } from 'react-i18next';
import { Checkbox } from '../ui/inputs.js';
import { useFieldName } from './field-name.js';
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
  const nameOf = useFieldName();
  const toggle = (id: string, isOn: boolean): void =>
    onChange(fields.filter((field) => (field.id === id ? isOn : chosen.includes(field.id))).map((field) => field.id));
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{label}</legend>
      <div className="divide-y divide-line">
        {fields.map((field) => (
          <Checkbox
            key={field.id}
            label={
              <span className="flex flex-wrap gap-x-2">
                <span className="w-28 flex-none text-soft">{nameOf(field)}</span>
                <span className="min-w-0 flex-[1_1_10rem] break-words">{field.value}</span>
              </span>
            }
            {...(field.kind === 'name' ? { hint: t('card:nameGoesAlong') } : {})}
            checked={field.kind === 'name' || chosen.includes(field.id)}
            disabled={field.kind === 'name'}
            onChange={(event) => toggle(field.id, event.target.checked)}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** What the card itself proposes to give. */
export const onCard = (fields: readonly OwnField[]): string[] =>
  fields.filter(({ isOnCard }) => isOnCard).map(({ id }) => id);
