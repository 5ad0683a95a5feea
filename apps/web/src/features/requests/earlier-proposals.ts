import { isOpen, timesOnTable } from '../../shared/attending/request.js';
import type { MeetingRequest } from '../../shared/attending/types.js';

/** What one person proposed that stands no longer. */
export interface Proposal {
  /** Their attendee id. */
  by: string;
  times: MeetingRequest['slots'];
}

/**
 * Takes a request and its reader's attendee id; gives what was proposed besides the times on the table, by whom, the
 * soonest time first. Nothing once the request has ended.
 */
export function earlierProposals(request: MeetingRequest, meId: string | undefined): Proposal[] {
  if (!isOpen(request)) return [];
  const onTable = new Set(timesOnTable(request, meId));
  const others = [...request.slots.filter((slot) => !onTable.has(slot)), ...request.earlierSlots];
  const people = [...new Set(others.map(({ proposedBy }) => proposedBy))];
  return people.map((by) => ({
    by,
    times: others.filter(({ proposedBy }) => proposedBy === by).toSorted((a, b) => a.from.localeCompare(b.from)),
  }));
}
