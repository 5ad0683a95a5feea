import { CircleAlert } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** What every field has: a label that stays, a hint before, an error after the mistake. */
export interface FieldProps {
  label: string;
  /** Helps before typing: one sentence. */
  hint?: ReactNode;
  /** Says what is wrong and what would be right. */
  error?: string | undefined;
  /** Says that it may stay empty. Required fields say nothing. */
  isOptional?: boolean;
}

/** The ids that tie label, hint and error to a control. */
export interface FieldIds {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** Lays label, hint, control and error below each other; `children` gets the ids the control must carry. */
export function Field(props: FieldProps & { children: (ids: FieldIds) => ReactNode }) {
  const { label, hint, error, isOptional, children } = props;
  const { t } = useTranslation();
  const id = useId();
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {label}
        {isOptional ? <span className="font-normal text-soft"> {t('common:optional')}</span> : null}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="-mt-0.5 text-small text-soft">
          {hint}
        </p>
      ) : null}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {error ? (
        <p id={`${id}-error`} className="flex items-start gap-1.5 text-small text-you-text">
          <CircleAlert aria-hidden className="mt-0.5 size-4 flex-none" strokeWidth={1.8} />
          {error}
        </p>
      ) : null}
    </div>
  );
}

/** The look of everything one types or chooses in. */
export const controlLook =
  'w-full min-h-12 desk:min-h-11 rounded-s border border-edge bg-sheet px-3.5 py-2.5 text-ink placeholder:text-soft ' +
  'transition-colors hover:border-ink focus-visible:outline-offset-0 aria-invalid:border-you-text ' +
  'aria-invalid:bg-[color-mix(in_srgb,var(--you-tint)_45%,var(--sheet))] disabled:border-line disabled:bg-sunk disabled:text-soft ' +
  '[&[readonly]]:border-line [&[readonly]]:bg-sunk';
