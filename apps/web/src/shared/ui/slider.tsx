import { classNames } from './class-names.js';
import { Field, type FieldProps } from './field.js';

interface SliderProps extends FieldProps {
  value: number;
  min: number;
  max: number;
  step: number;
  /** What the place means, in words: stands beside the slider, and is what a screen reader says. */
  said: string;
  /** What lies at either end, where that is not nothing and much. */
  ends?: readonly [string, string];
  isDisabled?: boolean;
  onChange: (value: number) => void;
}

/** A number that is felt rather than known: moved, and said in words. */
export function Slider({ value, min, max, step, said, ends, isDisabled, onChange, ...field }: SliderProps) {
  return (
    <Field {...field}>
      {(ids) => (
        <div>
          <input
            type="range"
            {...ids}
            {...{ value, min, max, step }}
            disabled={isDisabled}
            aria-valuetext={said}
            onChange={(event) => onChange(Number(event.target.value))}
            className="block h-(--target) w-full cursor-pointer rounded-s accent-ink focus-visible:outline-offset-0 disabled:cursor-default desk:h-8"
          />
          <div className="mt-1 flex justify-between gap-4 text-small text-soft">
            {ends ? <span className="flex-1">{ends[0]}</span> : null}
            <span aria-hidden className={classNames('font-medium text-ink tabular-nums', ends && 'flex-1 text-center')}>
              {said}
            </span>
            {ends ? <span className="flex-1 text-right">{ends[1]}</span> : null}
          </div>
        </div>
      )}
    </Field>
  );
}
