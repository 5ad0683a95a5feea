import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { call } from '../../shared/api/call.js';
import type { CalendarLinkDto, NewCalendarLinkDto } from '../../shared/api/generated/types.gen.js';
import { useCommand } from '../../shared/api/use-command.js';

/** The question whether there is a secret link to the own calendar. */
export const calendarLinkQuery = queryOptions({
  queryKey: ['calendar-link'] as const,
  queryFn: ({ signal }) => call<CalendarLinkDto>('/api/calendar', { signal }),
});

/** Makes a secret link in place of the one before; its answer is the only time that it is seen. */
export function useMakeCalendarLink() {
  const client = useQueryClient();
  return useCommand(
    (_wish: 'make', commandId) => call<NewCalendarLinkDto>('/api/calendar', { method: 'PUT', commandId }),
    () => client.invalidateQueries({ queryKey: calendarLinkQuery.queryKey }),
  );
}

/** Ends the secret link. */
export function useEndCalendarLink() {
  const client = useQueryClient();
  return useCommand(
    (_wish: 'end', commandId) => call<void>('/api/calendar', { method: 'DELETE', commandId }),
    () => client.invalidateQueries({ queryKey: calendarLinkQuery.queryKey }),
  );
}
