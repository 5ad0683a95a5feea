import { queryOptions, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS, type WishKind } from '#libs/contracts';
import { readAll } from '../../shared/api/pages.js';
import { personKey, suggestionsKey, wishesKey } from '../../shared/attending/keys.js';
import { fullName, personQuery } from '../../shared/attending/person.js';
import type { Command } from '../../shared/realtime/commands.js';
import { dropUnsent, unsentCommands } from '../../shared/realtime/outbox.js';
import { useLiveCommand } from '../../shared/realtime/use-live-command.js';
import { useUnsent } from '../../shared/realtime/use-link.js';
import { suggestionsWith, wishesWith, type Markable, type Wished } from './foreseen.js';
import { suggestionsQuery } from './suggestions.js';

/** A mark as somebody decides it; null takes it away. */
interface Marking {
  person: Markable;
  kind: WishKind | null;
}

const wishesPath = (eventId: string) => `/api/events/${eventId}/wishes` as const;

/** Whom one has marked, by name. */
export const wishesQuery = (eventId: string) =>
  queryOptions({
    queryKey: wishesKey(eventId),
    queryFn: ({ signal }) => readAll<Wished>(`${wishesPath(eventId)}?limit=${LIMITS.pageSizeMax}`, signal),
    meta: { isKept: true, staleOn: ['wish.changed', 'attendee.changed'], about: { eventId } },
  });

/** Marks people: shown at once, and taken back where the server says no. */
export function useWish(eventId: string) {
  const client = useQueryClient();
  const { t } = useTranslation('people');
  return useLiveCommand<Marking, undefined>({
    make: ({ person, kind }) => ({
      path: `${wishesPath(eventId)}/${person.attendeeId}`,
      ...(kind ? { method: 'PUT', body: { kind } } : { method: 'DELETE' }),
    }),
    label: ({ person }) => t('people:wish.label', { name: fullName(person) }),
    foresee: ({ person, kind }) => {
      letGo(`${wishesPath(eventId)}/${person.attendeeId}`);
      return foresee(client, eventId, person, kind);
    },
    stale: [suggestionsKey(eventId), personKey(eventId), wishesKey(eventId)],
    inOrder: `wishes ${eventId}`,
  });
}

/** What was decided before about the same person and has not been sent is overtaken. */
function letGo(path: Command['path']): void {
  for (const { command } of unsentCommands()) if (command.path === path) dropUnsent(command.id);
}

function foresee(client: QueryClient, eventId: string, person: Markable, kind: WishKind | null): () => void {
  const keys = {
    suggestions: suggestionsQuery(eventId).queryKey,
    wishes: wishesQuery(eventId).queryKey,
    person: personQuery(eventId, person.attendeeId).queryKey,
  };
  const before = {
    suggestions: client.getQueryData(keys.suggestions),
    wishes: client.getQueryData(keys.wishes),
    person: client.getQueryData(keys.person),
  };
  client.setQueryData(
    keys.suggestions,
    (known) => known && { ...known, pages: suggestionsWith(known.pages, person, kind) },
  );
  client.setQueryData(keys.wishes, (known) => known && wishesWith(known, person, kind));
  client.setQueryData(keys.person, (known) => known && { ...known, wish: kind });
  return () => {
    client.setQueryData(keys.suggestions, before.suggestions);
    client.setQueryData(keys.wishes, before.wishes);
    client.setQueryData(keys.person, before.person);
  };
}

/** Marks that were decided without a network, by the person's id; null for one that is taken away. */
export type UnsentWishes = ReadonlyMap<string, WishKind | null>;

/** The marks at an event that have not reached the server yet. */
export function useUnsentWishes(eventId: string): UnsentWishes {
  const unsent = useUnsent();
  return useMemo(() => {
    const start = `${wishesPath(eventId)}/`;
    const ours = unsent.filter(({ command, refusal }) => refusal === undefined && command.path.startsWith(start));
    return new Map(
      ours.map(({ command: { path, body } }) => [
        path.slice(start.length),
        (body as { kind: WishKind } | undefined)?.kind ?? null,
      ]),
    );
  }, [unsent, eventId]);
}

/** How somebody is marked, with what has not been sent yet. */
export function wishOf(unsent: UnsentWishes, { attendeeId, ...person }: Markable): WishKind | null {
  const waiting = unsent.get(attendeeId);
  if (waiting !== undefined) return waiting;
  return 'kind' in person ? person.kind : person.wish;
}
