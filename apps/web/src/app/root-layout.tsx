import { Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLink } from '../shared/realtime/use-link.js';
import { useSessionSettings, useSignedOutRedirect } from '../shared/session/signed-in.js';
import { useEventId } from './places.js';
import { usePushes } from './use-pushes.js';

/** What every screen stands in: the way past the navigation, the focus on a new heading, the session and its news. */
export function RootLayout() {
  const { t } = useTranslation();
  useFocusOnArrival();
  useSessionSettings(useEventId());
  useSignedOutRedirect();
  useLink();
  usePushes();
  return (
    <>
      <a
        href="#content"
        className="fixed top-2 left-2 z-20 -translate-y-16 rounded-full bg-ink px-4 py-3 text-paper focus:translate-y-0"
      >
        {t('common:skip')}
      </a>
      <Suspense>
        <Outlet />
      </Suspense>
    </>
  );
}

/** A new address, or a new step at the same one, moves the focus to the new heading, so that a screen reader says where it is. */
function useFocusOnArrival(): void {
  const path = useRouterState({
    select: ({ resolvedLocation: at }) => at && `${at.pathname} ${(at.search as { step?: string }).step ?? ''}`,
  });
  const first = useRef(true);
  useEffect(() => {
    if (!path) return;
    if (first.current) first.current = false;
    else document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [path]);
}
