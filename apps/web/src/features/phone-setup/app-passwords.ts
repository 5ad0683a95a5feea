import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { call } from '../../shared/api/call.js';
import type { AppleProfileDto, AppPasswordsDto, NewAppPasswordDto } from '../../shared/api/generated/types.gen.js';
import { useCommand } from '../../shared/api/use-command.js';

/** The question which devices read the own address book and calendar. */
export const appPasswordsQuery = queryOptions({
  queryKey: ['app-passwords'] as const,
  queryFn: ({ signal }) => call<AppPasswordsDto>('/api/app-passwords', { signal }),
  meta: { staleOn: ['account.changed'] },
});

/** Makes a password for a device; its answer is the only time that it is seen. */
export function useMakeAppPassword() {
  const client = useQueryClient();
  return useCommand(
    (name: string, commandId) =>
      call<NewAppPasswordDto>('/api/app-passwords', { method: 'POST', body: { name }, commandId }),
    () => client.invalidateQueries({ queryKey: appPasswordsQuery.queryKey }),
  );
}

/** Has an Apple device fetch its set-up: the browser opens the file, once. */
export function useAppleProfile() {
  return useCommand(
    (name: string, commandId) =>
      call<AppleProfileDto>('/api/app-passwords/profiles', { method: 'POST', body: { name }, commandId }),
    ({ url }) => window.location.assign(new URL(url).pathname),
  );
}

/** Ends a device's access. */
export function useEndAppPassword() {
  const client = useQueryClient();
  return useCommand(
    (id: string, commandId) => call<void>(`/api/app-passwords/${id}`, { method: 'DELETE', commandId }),
    () => client.invalidateQueries({ queryKey: appPasswordsQuery.queryKey }),
  );
}

/** Opens DAVx5 on Android with everything filled in. */
export function davx5Link({ serverUrl, userName, password }: NewAppPasswordDto): string {
  const { host, pathname } = new URL(serverUrl);
  return `davx5://${encodeURIComponent(userName)}:${encodeURIComponent(password ?? '')}@${host}${pathname}`;
}
