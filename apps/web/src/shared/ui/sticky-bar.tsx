import type { ReactNode } from 'react';
import { classNames } from './class-names.js';

interface StickyBarProps {
  /** Whether tabs stand below it on a phone: an organizer's screens have none. */
  hasTabs?: boolean;
  children: ReactNode;
}

/** What a long form ends with, always in sight: above the tabs on a phone, at the bottom edge on a desk. */
export function StickyBar({ hasTabs = true, children }: StickyBarProps) {
  return (
    <div
      className={classNames(
        'sticky z-5 -mx-5 flex flex-col gap-2.5 border-t border-line bg-paper px-5 py-3 desk:bottom-0 desk:-mx-8 desk:px-8',
        hasTabs ? 'bottom-[calc(4rem+env(safe-area-inset-bottom))]' : 'bottom-0',
      )}
    >
      {children}
    </div>
  );
}
