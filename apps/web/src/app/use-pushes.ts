import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { onOpened, renewPushes } from '../shared/push/push.js';
import { sessionQuery } from '../shared/session/session.js';

/** Keeps pushes coming to this device, and opens what a pressed one is about. */
export function usePushes(): void {
  const router = useRouter();
  const { data: session } = useQuery({ ...sessionQuery, enabled: ({ state }) => state.data !== undefined });
  const accountId = session?.account.id;
  useEffect(() => onOpened((path) => router.history.push(path)), [router]);
  useEffect(() => {
    // What fails now is tried again at the next start; a mail comes meanwhile.
    if (accountId) void renewPushes().catch(() => undefined);
  }, [accountId]);
}
