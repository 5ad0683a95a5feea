import { infiniteQueryOptions, queryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../api/call.js';
import type { ConversationDto, ConversationPageDto, TalkerDto } from '../api/generated/types.gen.js';
import { withCursor } from '../api/pages.js';
import { usePersonValue } from '../attending/person.js';
import { localeOf } from '../i18n/languages.js';
import { useSettings } from '../settings/settings.js';

/** A conversation of one's own. */
export type Conversation = ConversationDto;

const pathOf = (eventId: string) => `/api/events/${eventId}/conversations` as const;

/** Where a conversation's messages are said and read. */
export const messagesPath = (conversationId: string) => `/api/conversations/${conversationId}/messages` as const;

/** One's conversations at an event in which something was said, the newest first. */
export const conversationsQuery = (eventId: string) =>
  infiniteQueryOptions({
    queryKey: ['conversations', eventId] as const,
    initialPageParam: '',
    queryFn: ({ signal, pageParam }) => call<ConversationPageDto>(withCursor(pathOf(eventId), pageParam), { signal }),
    getNextPageParam: ({ next }) => next ?? undefined,
    meta: {
      isKept: true,
      staleOn: ['message.received', 'conversation.changed', 'block.changed', 'attendee.changed'],
      about: { eventId },
    },
  });

/** One conversation. */
export const conversationQuery = (conversationId: string) =>
  queryOptions({
    queryKey: ['conversation', conversationId] as const,
    queryFn: ({ signal }) => call<Conversation>(`/api/conversations/${conversationId}`, { signal }),
    meta: {
      isKept: true,
      staleOn: [
        'message.received',
        'conversation.changed',
        'request.changed',
        'meeting.booked',
        'meeting.cancelled',
        'block.changed',
        'account.changed',
      ],
      about: { conversationId },
    },
  });

/** How many conversations at an event have something unread; none without an event. */
export function useUnreadConversations(eventId: string | null): number {
  const { data } = useInfiniteQuery({ ...conversationsQuery(eventId ?? ''), enabled: eventId !== null });
  return (data?.pages ?? []).flatMap(({ items }) => items).filter(({ unread }) => unread > 0).length;
}

/** Opens the conversation with somebody or of a meeting, and begins it where there is none. */
export const openConversation = (
  eventId: string,
  about: { attendeeId: string } | { meetingId: string },
  commandId: string,
): Promise<Conversation> => call<Conversation>(pathOf(eventId), { method: 'POST', body: about, commandId });

/** The others of a conversation. */
export const othersIn = ({ people }: Pick<Conversation, 'people'>): TalkerDto[] => people.filter(({ isMe }) => !isMe);

/** Gives a conversation's name: the other's, or the names of a group. */
export function useConversationName(): (conversation: Conversation) => string {
  const { t } = useTranslation('talk');
  const toValue = usePersonValue();
  const { language } = useSettings();
  const list = new Intl.ListFormat(localeOf[language], { type: 'conjunction' });
  return (conversation) => {
    const others = othersIn(conversation);
    const here = others.filter(({ isHere, isMember }) => isHere && isMember);
    const named = (here.length > 0 ? here : others.slice(0, 1)).map((person) => toValue(person).name);
    return named.length > 0 ? list.format(named) : t('talk:alone');
  };
}
