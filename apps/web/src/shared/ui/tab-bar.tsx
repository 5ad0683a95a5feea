import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark } from './circles.js';
import { classNames } from './class-names.js';

/** One place in the navigation. */
export interface TabItem {
  id: string;
  label: string;
  icon: ReactNode;
  link: Pick<LinkProps, 'to' | 'params' | 'activeOptions'>;
  /** Something new waits there. */
  hasNews?: boolean;
  /** Five places fit on a phone; the rest stand in the rail only. */
  isDeskOnly?: boolean;
}

const hit =
  'relative flex flex-col items-center justify-center gap-1 text-small font-medium text-soft transition-colors ' +
  'hover:text-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink ' +
  'desk:min-h-11 desk:flex-row desk:justify-start desk:gap-3 desk:rounded-s desk:px-3 desk:text-body ' +
  'desk:aria-[current=page]:bg-sheet ' +
  'max-desk:before:absolute max-desk:before:inset-x-5 max-desk:before:-top-px max-desk:before:h-0.5 ' +
  'max-desk:aria-[current=page]:before:bg-ink';

/** The attendee's navigation: below on a phone, a rail at the side on a desk. */
export function TabBar({ items, footer }: { items: readonly TabItem[]; footer?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <nav
      aria-label={t('common:nav.label')}
      className="fixed inset-x-0 bottom-0 z-10 border-t border-line bg-paper pb-[env(safe-area-inset-bottom)] desk:inset-y-0 desk:right-auto desk:flex desk:w-54 desk:flex-col desk:gap-5 desk:border-t-0 desk:bg-sunk desk:px-4 desk:py-6"
    >
      <span className="hidden px-3 desk:block">
        <Mark />
      </span>
      <ul role="list" className="flex desk:flex-1 desk:flex-col desk:gap-0.5">
        {items.map((item) => (
          <li key={item.id} className={classNames('flex-1 desk:flex-none', item.isDeskOnly && 'max-desk:hidden')}>
            <Link {...item.link} className={`${hit} min-h-16`}>
              <TabInside item={item} />
            </Link>
          </li>
        ))}
      </ul>
      {footer ? <div className="hidden px-3 desk:block">{footer}</div> : null}
    </nav>
  );
}

function TabInside({ item }: { item: TabItem }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="relative">
        {item.icon}
        {item.hasNews ? (
          <span className="absolute -top-1 -right-1.5 size-2.5 rounded-full border-2 border-paper bg-you desk:border-sunk" />
        ) : null}
      </span>
      <span>
        {item.label}
        {item.hasNews ? <span className="sr-only">{t('common:nav.news')}</span> : null}
      </span>
    </>
  );
}

/** The frame of an attendee's screens: content beside or above the navigation, nothing hidden under it. */
export function AttendeeFrame({
  tabs,
  notices,
  children,
}: {
  tabs: ReactNode;
  notices?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="desk:pl-54">
      {notices}
      <main id="content" tabIndex={-1} className="pb-[calc(4rem+env(safe-area-inset-bottom))] desk:pb-0">
        {children}
      </main>
      {tabs}
    </div>
  );
}
