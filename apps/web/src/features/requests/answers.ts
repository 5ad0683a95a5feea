import { useQueryClient } from '@tanstack/react-query';
import { agendaQuery } from '../../shared/attending/agenda.js';
import { personKey, requestsKey, suggestionsKey, timesKey } from '../../shared/attending/keys.js';
import { requestQuery } from '../../shared/attending/requests.js';
import type { Meeting, MeetingRequest } from '../../shared/attending/types.js';
import { useLiveCommand } from '../../shared/realtime/use-live-command.js';

type Way = 'accept' | 'decline' | 'counter' | 'withdraw';

/** What is said with an answer. */
interface Said {
  slotId?: string;
  slotIds?: string[];
  message?: string;
  /** With a no: whether the two may go on talking. */
  conversationOpen?: boolean;
}

interface AnswerPlan {
  request: MeetingRequest;
  way: Way;
  /** What the line says while the answer has not arrived. */
  label: string;
  /** What to show before the server has spoken, where nothing can come between. */
  foreseen?: Partial<MeetingRequest>;
  onDone?: () => void;
}

/** Answers a request; the request on the screen becomes what the server made of it. */
export function useAnswer({ request, way, label, foreseen, onDone }: AnswerPlan) {
  const client = useQueryClient();
  const { queryKey } = requestQuery(request.id);
  return useLiveCommand<Said, MeetingRequest | { request: MeetingRequest; meeting: Meeting | null }>({
    make: (said) => ({
      socket: { name: `request.${way}`, body: { requestId: request.id, ...said } },
      method: 'POST',
      path: `/api/requests/${request.id}/${way}`,
      ...(way === 'withdraw' ? {} : { body: said }),
    }),
    label: () => label,
    foresee: () => {
      const before = client.getQueryData(queryKey);
      if (foreseen && before) client.setQueryData(queryKey, { ...before, ...foreseen });
      return () => client.setQueryData(queryKey, before);
    },
    stale: [
      queryKey,
      requestsKey(request.eventId),
      agendaQuery(request.eventId).queryKey,
      suggestionsKey(request.eventId),
      personKey(request.eventId),
      timesKey(request.eventId),
    ],
    onDone: (answer) => {
      if (answer) client.setQueryData(queryKey, 'request' in answer ? answer.request : answer);
      onDone?.();
    },
  });
}
