import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../shared/api/call.js';
import type { ReportDto } from '../../shared/api/generated/types.gen.js';
import { usePages } from '../../shared/api/pages.js';
import { useCommand } from '../../shared/api/use-command.js';

/** Something that an attendee has reported. */
export type Report = ReportDto;

const reportsKey = (eventId: string) => ['reports', eventId] as const;

/** What was reported at an event and nobody has resolved, or what somebody has. */
export const useReports = (eventId: string, state: 'open' | 'resolved') =>
  usePages<Report>([...reportsKey(eventId), state], `/api/events/${eventId}/reports?state=${state}`, {
    staleOn: ['report.changed'],
    about: { eventId },
  });

/** Says that a report was seen to. */
export function useResolve(eventId: string) {
  const client = useQueryClient();
  return useCommand(
    ({ reportId, resolution }: { reportId: string; resolution: string }, commandId) =>
      call<Report>(`/api/events/${eventId}/reports/${reportId}/resolve`, {
        method: 'POST',
        body: resolution === '' ? {} : { resolution },
        commandId,
      }),
    () => client.invalidateQueries({ queryKey: reportsKey(eventId) }),
  );
}
