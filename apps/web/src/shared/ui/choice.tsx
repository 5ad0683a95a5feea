import { useId, type ReactNode } from 'react';
import { classNames } from './class-names.js';

interface ChoiceProps<Value extends string> {
  /** The question that the options answer. */
  label: string;
  hint?: ReactNode;
  options: readonly { value: Value; label: ReactNode; hint?: ReactNode }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One of few, all of them in sight. */
export function Choice<Value extends string>({ label, hint, options, value, onChange }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <fieldset aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend className="mb-1.5 font-semibold">{label}</legend>
      {hint ? (
        <p id={`${id}-hint`} className="-mt-1 mb-2 text-small text-soft">
          {hint}
        </p>
      ) : null}
      <div className="grid grid-cols-1 gap-2 pad:auto-cols-fr pad:grid-flow-col">
        {options.map((option) => (
          <label
            key={option.value}
            className={classNames(
              'flex min-h-(--target) items-start gap-3 rounded-s border px-3.5 py-2.5 transition-colors',
              'has-focus-visible:outline-[2.5px] has-focus-visible:outline-offset-2 has-focus-visible:outline-ink',
              option.value === value ? 'border-ink bg-sheet' : 'border-edge hover:border-ink',
            )}
          >
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="mt-0.5 size-5 flex-none appearance-none rounded-full border-[1.5px] border-edge bg-sheet outline-none transition-[border] checked:border-[6px] checked:border-ink"
            />
            <span>
              <span className="block leading-snug">{option.label}</span>
              {option.hint ? <span className="block text-small text-soft">{option.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
