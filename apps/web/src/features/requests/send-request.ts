import { useQueryClient } from '@tanstack/react-query';
import { personKey, requestsKey, suggestionsKey } from '../../shared/attending/keys.js';
import type { MeetingRequest } from '../../shared/attending/types.js';
import { requestQuery } from '../../shared/attending/requests.js';
import { useLiveCommand } from '../../shared/realtime/use-live-command.js';

/** Whom one asks, about what, and when one could. */
export interface Wish {
  to: string[];
  purpose: string;
  slotIds: string[];
  /** Any time will do at which all are free. */
  anyTime?: boolean;
  topicIds?: string[];
  /** How many of them must say yes; all where it is left out. */
  quorum?: number;
}

/** Asks for a meeting; `label` says so in a line for as long as it has not arrived. */
export function useSendRequest(eventId: string, label: string, onSent: (request: MeetingRequest | undefined) => void) {
  const client = useQueryClient();
  return useLiveCommand<Wish, MeetingRequest>({
    make: (body) => ({
      socket: { name: 'request.send', body: { eventId, ...body } },
      method: 'POST',
      path: `/api/events/${eventId}/requests`,
      body,
    }),
    label: () => label,
    stale: [requestsKey(eventId), suggestionsKey(eventId), personKey(eventId)],
    onDone: (request) => {
      if (request) client.setQueryData(requestQuery(request.id).queryKey, request);
      onSent(request);
    },
  });
}
