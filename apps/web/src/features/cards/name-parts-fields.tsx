import { useTranslation } from 'react-i18next';
import { LIMITS } from '#libs/contracts';
import type { OwnField } from '../../shared/card/types.js';
import { TextField } from '../../shared/ui/inputs.js';

type Parts = NonNullable<OwnField['parts']>;

const none: Parts = { prefix: '', given: '', family: '', suffix: '', pronunciation: '' };

interface NamePartsProps {
  parts: Parts | null;
  onChange: (parts: Parts) => void;
}

/** A name in its parts, and how it is said; all of it may stay empty. */
export function NamePartsFields({ parts, onChange }: NamePartsProps) {
  const { t } = useTranslation('cards');
  const now = parts ?? none;
  const bind = (part: keyof Parts, maxLength: number = LIMITS.name) => ({
    value: now[part],
    maxLength,
    isOptional: true,
    onChange: (event: { target: { value: string } }) => onChange({ ...now, [part]: event.target.value }),
  });
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{t('cards:fields.name.parts')}</legend>
      <p className="mb-3 text-small text-soft">{t('cards:fields.name.partsHint')}</p>
      <div className="grid gap-4 pad:grid-cols-2">
        <TextField label={t('cards:fields.name.prefix')} autoComplete="honorific-prefix" {...bind('prefix', 60)} />
        <TextField label={t('cards:fields.name.given')} autoComplete="given-name" {...bind('given')} />
        <TextField label={t('cards:fields.name.family')} autoComplete="family-name" {...bind('family')} />
        <TextField label={t('cards:fields.name.suffix')} autoComplete="honorific-suffix" {...bind('suffix', 60)} />
      </div>
      <div className="mt-4">
        <TextField
          label={t('cards:fields.name.pronunciation')}
          hint={t('cards:fields.name.pronunciationHint')}
          {...bind('pronunciation')}
        />
      </div>
    </fieldset>
  );
}
