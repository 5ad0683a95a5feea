import { isOpen, waitsOnMe } from '../../shared/attending/request.js';
import type { MeetingRequest } from '../../shared/attending/types.js';

/** Requests of one box by what they mean to the reader now. */
export interface InboxGroups {
  /** Others have to answer. */
  open: MeetingRequest[];
  /** A meeting that was cancelled although its time is still to come. */
  cancelled: MeetingRequest[];
  /** A meeting that is still to come, the soonest first. */
  agreed: MeetingRequest[];
  /** Over, one way or another. */
  over: MeetingRequest[];
}

/**
 * Takes requests in any order, the reader's attendee id and the present; gives them by group, in their order otherwise.
 * Those that wait on the reader are in none: they stand above, whichever box they are in.
 */
export function groupsOf(requests: readonly MeetingRequest[], meId: string | undefined, now: Date): InboxGroups {
  const groups: InboxGroups = { open: [], cancelled: [], agreed: [], over: [] };
  for (const request of requests) {
    if (!waitsOnMe(request, meId)) groups[groupOf(request, now)].push(request);
  }
  groups.agreed.sort((a, b) => (a.meeting?.from ?? '').localeCompare(b.meeting?.from ?? ''));
  return groups;
}

function groupOf(request: MeetingRequest, now: Date): keyof InboxGroups {
  if (isOpen(request)) return 'open';
  const { meeting } = request;
  if (!meeting || new Date(meeting.to) <= now) return 'over';
  return meeting.state === 'cancelled' ? 'cancelled' : 'agreed';
}
