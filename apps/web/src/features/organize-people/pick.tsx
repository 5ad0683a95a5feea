import { Check } from 'lucide-react';
import type { ReactNode } from 'react';

interface PickProps {
  /** Said, not shown. */
  label: string;
  isOn: boolean;
  /** Without it there is nothing to tick. */
  onChange?: () => void;
  /** Keeps the names below each other where some have nothing to tick. */
  hasRoom: boolean;
  children: ReactNode;
}

/** Something in a table that can be picked. */
export function Pick({ label, isOn, onChange, hasRoom, children }: PickProps) {
  if (!hasRoom) return children;
  return (
    <span className="flex items-start gap-1">
      {onChange ? (
        <label className="relative -mt-2.5 -mb-3 -ml-2.5 grid size-11 flex-none place-items-center">
          <input
            type="checkbox"
            aria-label={label}
            checked={isOn}
            onChange={onChange}
            className="peer size-5.5 appearance-none rounded-[6px] border-[1.5px] border-edge bg-sheet transition-colors checked:border-ink checked:bg-ink hover:border-ink"
          />
          <Check
            aria-hidden
            strokeWidth={2.6}
            className="pointer-events-none absolute inset-0 m-auto size-4 text-paper opacity-0 peer-checked:opacity-100"
          />
        </label>
      ) : (
        <span className="-ml-2.5 size-6 w-11 flex-none" />
      )}
      <span className="min-w-0 break-words">{children}</span>
    </span>
  );
}
