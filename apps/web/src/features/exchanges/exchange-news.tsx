import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { openExchangesQuery } from '../../shared/card/card.js';
import { sessionQuery } from '../../shared/session/session.js';

const Proposals = lazy(() => import('./proposals.js').then(({ Proposals: component }) => ({ default: component })));

/**
 * Somebody scanned the reader's card and waits: a line above every screen, and a sheet to answer in. It opens by itself
 * on the card, where one has just been scanned. What waits is asked of the server, so that a reload loses nothing.
 */
export function ExchangeNews() {
  const { data: session } = useQuery({ ...sessionQuery, enabled: false });
  const { data } = useQuery({ ...openExchangesQuery, enabled: session !== undefined });
  const path = useLocation({ select: ({ pathname }) => pathname });
  const [sheetId, setSheetId] = useState<string | null>(null);
  const seen = useRef(new Set<string>());
  const proposals = session && data ? data.items.filter(({ iShowed, id }) => iShowed && !path.endsWith(id)) : [];
  const newest = proposals[0]?.id;
  const isShowing = path.endsWith('/card');

  useEffect(() => {
    if (!isShowing || sheetId !== null || newest === undefined || seen.current.has(newest)) return;
    seen.current.add(newest);
    setSheetId(newest);
  }, [isShowing, sheetId, newest]);

  if (proposals.length === 0 && sheetId === null) return null;
  return (
    <Suspense fallback={null}>
      <Proposals proposals={proposals} sheetId={sheetId} onSheet={setSheetId} />
    </Suspense>
  );
}
