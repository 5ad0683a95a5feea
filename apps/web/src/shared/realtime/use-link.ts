import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { askAgain } from '../api/ask-again.js';
import { sessionQuery } from '../session/session.js';
import { linkState, onLinkState, openLink, type LinkState } from './link.js';
import { keepOnlyUnsentOf, onUnsent, unsentCommands, type Unsent } from './outbox.js';
import { sendUnsent } from './send-unsent.js';

const againMs = 15_000;

/** How the app hears of news at present. */
export function useLinkState(): LinkState {
  return useSyncExternalStore(onLinkState, linkState);
}

/** What has not reached the server yet. */
export function useUnsent(): readonly Unsent[] {
  return useSyncExternalStore(onUnsent, unsentCommands);
}

/** Follows the log of whoever is signed in, for as long as the app is open. Stands once, around all screens. */
export function useLink(): void {
  const client = useQueryClient();
  const { data: session } = useQuery({ ...sessionQuery, enabled: false });
  const accountId = session?.account.id;
  useEffect(() => {
    if (!accountId) return undefined;
    keepOnlyUnsentOf(accountId);
    return openLink({
      accountId,
      lastSeq: client.getQueryData(sessionQuery.queryKey)?.lastSeq ?? 0,
      client,
      // The question who is signed in is refused from now on, and that leads to the sign-in.
      onSignedOut: () => void client.fetchQuery({ ...sessionQuery, staleTime: 0 }).catch(() => undefined),
    });
  }, [accountId, client]);
}

/** Sends what is waiting as soon as there is a way, and asks for what it changed. */
export function useOutbox(): void {
  const client = useQueryClient();
  const { t } = useTranslation('link');
  const state = useLinkState();
  const count = useUnsent().filter(({ refusal }) => refusal === undefined).length;
  useEffect(() => {
    if (count === 0) return undefined;
    const send = (): void => {
      void sendUnsent(t('link:tooOld')).then((arrived) => {
        if (arrived > 0) void askAgain(client, () => true);
      });
    };
    // Without a socket HTTP may still work: what finds no way stays kept.
    if (state === 'live' || state === 'polling') send();
    const timer = setInterval(send, againMs);
    addEventListener('online', send);
    return () => {
      clearInterval(timer);
      removeEventListener('online', send);
    };
  }, [count, state, client, t]);
}
