import { Link } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark } from './circles.js';
import type { TabItem } from './tab-bar.js';

interface OrganizerLayoutProps {
  /** The parts of an event: set-up, people, programme. Icons are not shown; the words are enough at a desk. */
  sections: readonly Omit<TabItem, 'icon'>[];
  /** Whose event this is, and the way to another. */
  head?: ReactNode;
  notices?: ReactNode;
  children: ReactNode;
}

const hit =
  'flex min-h-11 items-center gap-2 rounded-full px-4 font-medium whitespace-nowrap text-soft transition-colors hover:text-ink ' +
  'aria-[current=page]:bg-ink aria-[current=page]:text-paper desk:min-h-10 desk:rounded-s desk:px-3 ' +
  'desk:aria-[current=page]:bg-sheet desk:aria-[current=page]:font-semibold desk:aria-[current=page]:text-ink';

/** The organizer's frame: a rail at the side on a desk, one line of sections that moves sideways on a phone. */
export function OrganizerLayout({ sections, head, notices, children }: OrganizerLayoutProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current=page]');
    list.current?.scrollTo({ left: (current?.offsetLeft ?? 0) - 20 });
  });
  return (
    <div className="desk:grid desk:min-h-dvh desk:grid-cols-[13.5rem_minmax(0,1fr)]">
      <header className="bg-sunk pt-4 desk:sticky desk:top-0 desk:h-dvh desk:overflow-y-auto desk:px-4 desk:py-6">
        <div className="flex items-center justify-between gap-4 px-5 desk:flex-col desk:items-start desk:px-3">
          <Mark />
          {head}
        </div>
        <nav aria-label={t('common:nav.label')} className="mt-2 desk:mt-5">
          <ul
            role="list"
            ref={list}
            className="relative flex gap-1 overflow-x-auto px-5 pb-2 [scrollbar-width:none] desk:flex-col desk:gap-0.5 desk:overflow-visible desk:px-0"
          >
            {sections.map((section) => (
              <li key={section.id} className="flex-none">
                <Link {...section.link} className={hit}>
                  {section.label}
                  {section.hasNews ? (
                    <span className="size-2 rounded-full bg-you">
                      <span className="sr-only">{t('common:nav.news')}</span>
                    </span>
                  ) : null}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <div>
        {notices}
        <main id="content" tabIndex={-1}>
          {children}
        </main>
      </div>
    </div>
  );
}
