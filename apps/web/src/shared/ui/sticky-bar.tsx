import type { ReactNode } from 'react';

/** What a long form ends with, always in sight: above the tabs on a phone, at the bottom edge on a desk. */
export function StickyBar({ children }: { children: ReactNode }) {
  return (
    <div className="sticky bottom-[calc(4rem+env(safe-area-inset-bottom))] z-5 -mx-5 flex flex-col gap-2.5 border-t border-line bg-paper px-5 py-3 desk:bottom-0 desk:-mx-8 desk:px-8">
      {children}
    </div>
  );
}
