import { Check, ChevronDown } from 'lucide-react';
import { useId, type ComponentProps, type ReactNode } from 'react';
import { classNames } from './class-names.js';
import { controlLook, Field, type FieldProps } from './field.js';

type Control<Tag extends 'input' | 'textarea' | 'select'> = FieldProps & Omit<ComponentProps<Tag>, 'id' | 'children'>;

/** One line of text. Takes everything `<input>` takes, so `{...register('name')}` works. */
export function TextField({ label, hint, error, isOptional, className, ...input }: Control<'input'>) {
  return (
    <Field {...{ label, hint, error, isOptional }}>
      {(ids) => <input type="text" {...input} {...ids} className={classNames(controlLook, className)} />}
    </Field>
  );
}

/** Several lines of text; grows with what is written where the browser can. */
export function TextArea({ label, hint, error, isOptional, className, rows = 3, ...area }: Control<'textarea'>) {
  return (
    <Field {...{ label, hint, error, isOptional }}>
      {(ids) => (
        <textarea
          rows={rows}
          {...area}
          {...ids}
          className={classNames(controlLook, 'max-h-80 resize-y [field-sizing:content]', className)}
        />
      )}
    </Field>
  );
}

/** A choice of few known things, as the phone's own list. `children` are `<option>`s. */
export function Select(props: Control<'select'> & { children: ReactNode }) {
  const { label, hint, error, isOptional, className, children, ...select } = props;
  return (
    <Field {...{ label, hint, error, isOptional }}>
      {(ids) => (
        <span className="relative block">
          <select {...select} {...ids} className={classNames(controlLook, 'appearance-none pr-11', className)}>
            {children}
          </select>
          <ChevronDown
            aria-hidden
            strokeWidth={1.8}
            className="pointer-events-none absolute top-1/2 right-3.5 size-5 -translate-y-1/2 text-soft"
          />
        </span>
      )}
    </Field>
  );
}

interface TickProps extends Omit<ComponentProps<'input'>, 'type' | 'id' | 'children'> {
  label: ReactNode;
  hint?: ReactNode;
}

/** Agrees to something, or picks one of many. */
export function Checkbox({ label, hint, className, ...input }: TickProps) {
  return (
    <Tick {...{ label, hint, className }}>
      {(ids) => (
        <span className="relative mt-px size-6 flex-none">
          <input
            type="checkbox"
            {...input}
            {...ids}
            className="peer size-6 appearance-none rounded-[7px] border-[1.5px] border-edge bg-sheet transition-colors checked:border-ink checked:bg-ink hover:border-ink disabled:border-line disabled:bg-sunk"
          />
          <Check
            aria-hidden
            strokeWidth={2.6}
            className="pointer-events-none absolute inset-1 size-4 text-paper opacity-0 peer-checked:opacity-100"
          />
        </span>
      )}
    </Tick>
  );
}

/** Turns something on or off at once, without a button to save. */
export function Switch({ label, hint, className, ...input }: TickProps) {
  return (
    <Tick {...{ label, hint, className }} isReversed>
      {(ids) => (
        <span className="relative mt-px h-7 w-12 flex-none">
          <input
            type="checkbox"
            role="switch"
            {...input}
            {...ids}
            className="peer size-full appearance-none rounded-full border-[1.5px] border-edge bg-sunk transition-colors checked:border-they checked:bg-they hover:border-ink disabled:opacity-50"
          />
          <span className="pointer-events-none absolute top-1 left-1 size-5 rounded-full bg-soft transition-[translate,background-color] peer-checked:translate-x-5 peer-checked:bg-on-they" />
        </span>
      )}
    </Tick>
  );
}

interface TickFrame extends Pick<TickProps, 'label' | 'hint' | 'className'> {
  isReversed?: boolean;
  children: (ids: { id: string; 'aria-describedby': string | undefined }) => ReactNode;
}

function Tick({ label, hint, className, isReversed, children }: TickFrame) {
  const id = useId();
  const described = hint ? `${id}-hint` : undefined;
  return (
    <div
      className={classNames(
        'flex min-h-(--target) items-start gap-3 py-2',
        isReversed && 'flex-row-reverse',
        className,
      )}
    >
      {children({ id, 'aria-describedby': described })}
      <div className="flex-1">
        <label htmlFor={id} className="block pt-0.5">
          {label}
        </label>
        {hint ? (
          <p id={described} className="text-small text-soft">
            {hint}
          </p>
        ) : null}
      </div>
    </div>
  );
}
