import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from './class-names.js';

interface PlainChipProps {
  children: ReactNode;
  /** With `onPress`: whether it is on. Without: drawn as on or off. */
  isOn?: boolean | undefined;
  /** Makes it a toggle. */
  onPress?: () => void;
  /** Crossed out: exists, but is not given. */
  isHeldBack?: boolean;
  isDisabled?: boolean;
}

/** `onRemove` adds a cross that takes it away; `name` says to a screen reader what goes. */
type ChipProps = PlainChipProps & ({ onRemove?: undefined; name?: string } | { onRemove: () => void; name: string });

const shape = 'inline-flex items-center gap-1.5 text-small leading-tight font-medium';
const tone = (isOn: boolean | undefined): string => (isOn ? 'bg-ink text-paper' : 'bg-sunk text-ink');

/** A small word one can see, switch on and off, or take away. */
export function Chip({ children, isOn, onPress, onRemove, name, isHeldBack, isDisabled }: ChipProps) {
  const { t } = useTranslation();
  if (onPress) {
    return (
      <button
        type="button"
        aria-pressed={Boolean(isOn)}
        disabled={isDisabled}
        onClick={onPress}
        className="group inline-flex min-h-(--target) flex-none items-center rounded-full focus-visible:outline-none desk:min-h-9"
      >
        <span
          className={classNames(
            shape,
            tone(isOn),
            'min-h-9 rounded-full px-3.5 whitespace-nowrap transition-colors outline-offset-2 group-focus-visible:outline-[2.5px] group-focus-visible:outline-ink group-disabled:text-soft group-disabled:line-through',
            isOn ? '' : 'group-hover:bg-line group-disabled:group-hover:bg-sunk',
          )}
        >
          {children}
        </span>
      </button>
    );
  }
  return (
    <span
      className={classNames(
        shape,
        'min-h-8 max-w-full rounded-[1.125rem] [overflow-wrap:anywhere]',
        onRemove ? 'pl-3.5' : 'px-3.5 py-1',
        isHeldBack ? 'bg-transparent text-soft line-through ring-1 ring-line ring-inset' : tone(isOn),
      )}
    >
      {children}
      {onRemove ? (
        <button
          type="button"
          aria-label={t('common:remove', { name })}
          onClick={onRemove}
          className="-my-1.5 grid size-11 place-items-center rounded-full opacity-75 hover:opacity-100 desk:-my-1 desk:-ml-1 desk:size-9"
        >
          <X aria-hidden className="size-4" strokeWidth={1.8} />
        </button>
      ) : null}
    </span>
  );
}

/** Chips in a row. `scroll` keeps one line that moves under the finger, up to the edge of the phone. */
export function ChipRow({ children, label, scroll }: { children: ReactNode; label?: string; scroll?: boolean }) {
  return (
    <div
      role={label ? 'group' : undefined}
      aria-label={label}
      className={classNames(
        'flex gap-2',
        scroll
          ? '-mx-5 -my-1.5 overflow-x-auto px-5 py-1.5 [scrollbar-width:none] desk:m-0 desk:flex-wrap desk:overflow-visible desk:p-0'
          : 'flex-wrap',
      )}
    >
      {children}
    </div>
  );
}
