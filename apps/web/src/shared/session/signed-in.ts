import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { forgetKept } from '../api/kept.js';
import { toProblem } from '../api/problem.js';
import { useSettings } from '../settings/settings.js';
import { sessionQuery } from './session.js';

/** A path of our own, never another host: one slash that no second one follows. */
const ownPath = /^\/(?![/\\])/;

/** Gives the path to go on at after signing in: the first that is one of ours, else the start. */
export function pathAfterSignIn(...wanted: readonly (string | null | undefined)[]): string {
  return wanted.find((path): path is string => typeof path === 'string' && ownPath.test(path)) ?? '/';
}

/** Begins anew as the one who has just signed in: nothing of who was here before stays. */
export async function welcome(client: QueryClient): Promise<void> {
  await forgetKept(client);
  await client.fetchQuery(sessionQuery);
}

/** Speaks as the account and the event wish: the account's language, the event's form of address. */
export function useSessionSettings(eventId: string | null): void {
  // Asked only where somebody is signed in: elsewhere the answer is known, and it is a refusal.
  const { data: session } = useQuery({ ...sessionQuery, enabled: ({ state }) => state.data !== undefined });
  const { setLanguage, setAddress, language } = useSettings();
  const spoken = useRef<string>(undefined);
  const locale = session?.account.locale;
  useEffect(() => {
    if (!locale || spoken.current === locale) return;
    spoken.current = locale;
    if (locale !== language) setLanguage(locale);
  }, [locale, language, setLanguage]);
  const address = session?.attendances.find((attendance) => attendance.eventId === eventId)?.addressForm;
  useEffect(() => {
    if (address) setAddress(address);
  }, [address, setAddress]);
}

/** Leads to the sign-in as soon as any answer says that the session has ended, and back afterwards. */
export function useSignedOutRedirect(): void {
  const client = useQueryClient();
  const router = useRouter();
  useEffect(() => {
    const isEnded = (error: unknown): boolean => toProblem(error).details.code === 'not_signed_in';
    const leave = (): void => {
      const { href, pathname } = router.state.location;
      // Who was never signed in is led by the route they asked for.
      if (pathname === '/sign-in' || !client.getQueryData(sessionQuery.queryKey)) return;
      void forgetKept(client).then(() => router.navigate({ to: '/sign-in', search: { next: href } }));
    };
    const queries = client.getQueryCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'error' && isEnded(event.action.error)) leave();
    });
    const mutations = client.getMutationCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'error' && isEnded(event.action.error)) leave();
    });
    return () => {
      queries();
      mutations();
    };
  }, [client, router]);
}
