import type { ReactNode } from 'react';

/** A line across the top of the screen, for what concerns the whole product: no network, a fresh version. */
export function Line({ icon, children, action }: { icon?: ReactNode; children: ReactNode; action?: ReactNode }) {
  return (
    <div
      role="status"
      className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-sunk px-5 py-2 text-small desk:px-8"
    >
      {icon}
      <span className="min-w-[min(10rem,100%)] flex-1">{children}</span>
      {action}
    </div>
  );
}
