import { queryOptions, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { call } from '../../shared/api/call.js';
import type { AttendeeImportDto, ColumnDto } from '../../shared/api/generated/types.gen.js';
import { useCommand } from '../../shared/api/use-command.js';

/** What a column of a file can mean. */
export type ImportField = AttendeeImportDto['fields'][number];

/** A column of the file, and what it means; null where it is left out. */
export type Column = ColumnDto;

/** A file with attendees, from its upload to its end. */
export type AttendeeImport = AttendeeImportDto;

/** How often a running import is asked for, whether or not its progress is pushed. */
const pollMs = 800;

const path = (eventId: string) => `/api/events/${eventId}/imports` as const;

const importQuery = (eventId: string, importId: string) =>
  queryOptions({
    queryKey: ['import', eventId, importId],
    queryFn: ({ signal }) => call<AttendeeImport>(`${path(eventId)}/${importId}`, { signal }),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? pollMs : false),
    meta: { staleOn: ['import.changed'], about: { eventId, importId } },
  });

/** One import; while it runs it is asked for again and again. */
export const useImport = (eventId: string, importId: string) => useQuery(importQuery(eventId, importId));

const keep = (client: QueryClient, eventId: string, fresh: AttendeeImport): void => {
  client.setQueryData(importQuery(eventId, fresh.id).queryKey, fresh);
};

/** Uploads a file. Nothing changes before it is confirmed. */
export function useUpload(eventId: string) {
  const client = useQueryClient();
  return useCommand(
    // Beside the file stands what tells it apart from another one.
    (wish: { file: File; name: string; size: number; at: number }, commandId) =>
      call<AttendeeImport>(path(eventId), {
        method: 'POST',
        body: new Blob([wish.file], { type: 'text/csv' }),
        headers: { 'x-file-name': encodeURIComponent(wish.name) },
        commandId,
      }),
    (fresh) => keep(client, eventId, fresh),
  );
}

/** Says what columns mean. */
export function useRemap(eventId: string, importId: string) {
  const client = useQueryClient();
  return useCommand(
    (wish: { columns: { index: number; field: ImportField | null }[] }, commandId) =>
      call<AttendeeImport>(`${path(eventId)}/${importId}/mapping`, { method: 'PUT', body: wish, commandId }),
    (fresh) => keep(client, eventId, fresh),
  );
}

/** Starts the import. */
export function useConfirm(eventId: string, importId: string) {
  const client = useQueryClient();
  return useCommand(
    (_wish: 'confirm', commandId) =>
      call<AttendeeImport>(`${path(eventId)}/${importId}/confirm`, { method: 'POST', commandId }),
    (fresh) => keep(client, eventId, fresh),
  );
}
