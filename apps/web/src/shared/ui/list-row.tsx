import type { ReactNode } from 'react';
import { classNames } from './class-names.js';

interface ListRowProps {
  /** A face, a time, circles: what one's eye runs down. */
  lead?: ReactNode;
  children: ReactNode;
  /** A second, smaller line. */
  detail?: ReactNode;
  /** A button or a word at the end. On a narrow phone a wide one goes below. A link can cover the row: `wholeRowLook`. */
  action?: ReactNode;
  /** Softer: nothing to do here. */
  isQuiet?: boolean;
}

/** The look of a round link at the end of a row that is pressed by pressing anywhere on the row. */
export const wholeRowLook =
  'grid size-11 place-items-center rounded-full focus-visible:outline-none ' +
  "after:absolute after:-inset-x-2 after:inset-y-0 after:rounded-s after:content-[''] hover:after:bg-ink/5 " +
  'focus-visible:after:outline-[2.5px] focus-visible:after:outline-ink';

/** One line of a list, with a hairline below all but the last. */
export function ListRow({ lead, children, detail, action, isQuiet }: ListRowProps) {
  return (
    <li className="relative flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-line py-3 last:border-b-0">
      {lead}
      <div className="min-w-[min(9rem,100%)] flex-1 leading-snug">
        <div className={classNames('break-words', isQuiet && 'text-soft')}>{children}</div>
        {detail ? <div className="mt-0.5 text-small text-soft">{detail}</div> : null}
      </div>
      {action ? <div className="ml-auto flex max-w-full flex-wrap items-center justify-end gap-2">{action}</div> : null}
    </li>
  );
}

/** A list of rows. Name it where no heading does. */
export function List({ children, label }: { children: ReactNode; label?: string }) {
  return (
    // Safari forgets that a list without bullets is one, unless told.
    <ul role="list" aria-label={label}>
      {children}
    </ul>
  );
}

interface SectionProps {
  title: ReactNode;
  /** One sentence below the heading. */
  intro?: ReactNode;
  /** A quiet link or button at the end of the heading's line. */
  action?: ReactNode;
  children: ReactNode;
}

/** A part of a screen with its heading. */
export function Section({ title, intro, action, children }: SectionProps) {
  return (
    <section>
      <div className="mb-1.5 flex items-baseline justify-between gap-3">
        <h2 className="text-section">{title}</h2>
        {action}
      </div>
      {intro ? <p className="mb-3 max-w-[36rem] text-soft">{intro}</p> : null}
      {children}
    </section>
  );
}
