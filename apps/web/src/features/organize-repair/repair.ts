import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { LIMITS } from '#libs/contracts';
import { call } from '../../shared/api/call.js';
import type {
  ApplyRepairDto,
  AttendeeDto,
  PlaceDto,
  ProposeRepairDto,
  ScheduleRepairDto,
} from '../../shared/api/generated/types.gen.js';
import { readAll } from '../../shared/api/pages.js';
import { useCommand } from '../../shared/api/use-command.js';

/** What would change for whom, or has. */
export type Repair = ScheduleRepairDto;

/** What broke. */
export type Breakage = ProposeRepairDto;

/** The first on the event's list who fit a search. */
export const sufferersQuery = (eventId: string, text: string) =>
  queryOptions({
    queryKey: ['repair-people', eventId, text] as const,
    queryFn: ({ signal }) =>
      call<{ items: AttendeeDto[] }>(
        `/api/events/${eventId}/attendees?state=joined&limit=6&q=${encodeURIComponent(text)}`,
        { signal },
      ),
    placeholderData: keepPreviousData,
  });

/** The event's places, by name. */
export const lostPlacesQuery = (eventId: string) =>
  queryOptions({
    queryKey: ['repair-places', eventId] as const,
    queryFn: ({ signal }) => readAll<PlaceDto>(`/api/events/${eventId}/places?limit=${LIMITS.pageSizeMax}`, signal),
    meta: { staleOn: ['event.changed'], about: { eventId } },
  });

/** Has the smallest change worked out. */
export const usePropose = (eventId: string, onDone: (repair: Repair) => void) =>
  useCommand(
    (broken: Breakage, commandId) =>
      call<Repair>(`/api/events/${eventId}/repairs`, { method: 'POST', body: broken, commandId }),
    onDone,
  );

/** Applies it as it was shown. */
export const useApply = (repairId: string, onDone: (repair: Repair) => void) =>
  useCommand(
    (wish: ApplyRepairDto, commandId) =>
      call<Repair>(`/api/repairs/${repairId}/apply`, { method: 'POST', body: wish, commandId }),
    onDone,
  );
