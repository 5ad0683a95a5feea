import { Slot } from 'radix-ui';
import type { ComponentProps, ReactNode } from 'react';
import { Circles } from './circles.js';
import { classNames } from './class-names.js';

/** `primary`: the thing to do next, one a group. `agree`: says yes. `danger`: ends or deletes. `quiet`: the rest. */
export type ButtonVariant = 'primary' | 'quiet' | 'agree' | 'danger';

interface ButtonProps extends ComponentProps<'button'> {
  variant?: ButtonVariant;
  /** `small` stands in rows and lists. */
  size?: 'normal' | 'small';
  /** An answer is awaited: the circles move, a second press does nothing, the focus stays. */
  isBusy?: boolean;
  icon?: ReactNode;
  /** Gives the look to the one child instead: `<Button asChild><Link .../></Button>`. */
  asChild?: boolean;
}

const looks: Record<ButtonVariant, string> = {
  primary: 'bg-ink text-paper hover:bg-[color-mix(in_srgb,var(--ink)_86%,var(--paper))]',
  quiet:
    'text-ink ring-1 ring-inset ring-[color-mix(in_srgb,var(--ink)_17%,transparent)] hover:bg-[color-mix(in_srgb,var(--ink)_6%,transparent)]',
  agree: 'bg-they text-on-they hover:bg-[color-mix(in_srgb,var(--they)_88%,var(--ink))]',
  danger: 'text-you-text ring-1 ring-inset ring-you-text/45 hover:bg-you-tint hover:ring-you-text',
};

const sizes = {
  normal: 'min-h-(--target) px-[1.125rem] py-2.5',
  small: 'min-h-(--target) px-4 py-2 desk:min-h-9 desk:py-1.5 text-small',
};

/** A button, or with `asChild` a link that looks like one. */
export function Button(props: ButtonProps) {
  const { variant = 'primary', size = 'normal', isBusy, icon, asChild, className, children, onClick, ...rest } = props;
  const Element = asChild ? Slot.Root : 'button';
  return (
    <Element
      {...(asChild ? {} : { type: 'button' as const })}
      {...rest}
      aria-busy={isBusy || undefined}
      aria-disabled={isBusy || undefined}
      onClick={isBusy ? (event) => event.preventDefault() : onClick}
      className={classNames(
        'relative inline-flex items-center justify-center gap-2 rounded-full text-center leading-tight font-semibold transition-colors',
        'disabled:bg-sunk disabled:text-soft disabled:ring-0 disabled:hover:bg-sunk',
        sizes[size],
        looks[variant],
        isBusy && 'cursor-progress',
        className,
      )}
    >
      {isBusy ? <Busy isOnInk={variant === 'primary' || variant === 'agree'} /> : icon}
      <Slot.Slottable>{children}</Slot.Slottable>
    </Element>
  );
}

function Busy({ isOnInk }: { isOnInk: boolean }) {
  return (
    <span className={classNames('-my-1 -mx-1', isOnInk && '[--they:currentColor] [--you:currentColor]')}>
      <Circles state="loading" size={14} />
    </span>
  );
}

/** Buttons that belong together: side by side, on a narrow phone below each other. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-2">{children}</div>;
}
