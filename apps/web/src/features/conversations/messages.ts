import { infiniteQueryOptions, type InfiniteData, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../shared/api/call.js';
import type { MessageDto, MessagePageDto, SentMessageDto } from '../../shared/api/generated/types.gen.js';
import { withCursor } from '../../shared/api/pages.js';
import { sendCommand, type Command } from '../../shared/realtime/commands.js';
import { keepUnsent, type Unsent } from '../../shared/realtime/outbox.js';
import { onArrival, sendUnsent } from '../../shared/realtime/send-unsent.js';
import { useUnsent } from '../../shared/realtime/use-link.js';
import { useSession } from '../../shared/session/session.js';
import { type Conversation, messagesPath } from '../../shared/talk/conversations.js';

/** Something that was said. */
export type Message = MessageDto;

type Pages = InfiniteData<MessagePageDto, string>;

/** What was said in a conversation, page by page, the newest first. */
export const messagesQuery = (conversationId: string) =>
  infiniteQueryOptions({
    queryKey: ['messages', conversationId] as const,
    initialPageParam: '',
    queryFn: ({ signal, pageParam }) =>
      call<MessagePageDto>(withCursor(messagesPath(conversationId), pageParam), { signal }),
    getNextPageParam: ({ next }) => next ?? undefined,
    meta: { isKept: true, staleOn: ['message.received', 'conversation.changed'], about: { conversationId } },
  });

/** What one has written here and has not arrived yet, in the order of writing. */
export const useOutgoing = (conversationId: string): readonly Unsent[] =>
  useUnsent().filter(({ command }) => command.path === messagesPath(conversationId));

/** What an outgoing message says. */
export const textOf = ({ command }: Unsent): string => (command.body as { text: string }).text;

/**
 * Gives how to say something: it is kept on the device first and goes out from there, one after the other, so that it
 * arrives once and in order however the network is.
 */
export function useSay(conversationId: string, label: string): (text: string) => void {
  const { account } = useSession();
  const { t } = useTranslation('link');
  return (text) => {
    const command: Command = {
      id: crypto.randomUUID(),
      socket: { name: 'message.send', body: { conversationId, text } },
      method: 'POST',
      path: messagesPath(conversationId),
      body: { text },
    };
    keepUnsent(command, account.id, label, true);
    void sendUnsent(t('link:tooOld'));
  };
}

/** Shows what has just arrived at the server among what was said, without asking again. */
export function useArrivals({ id, people }: Conversation): void {
  const client = useQueryClient();
  const meId = people.find(({ isMe }) => isMe)?.attendeeId ?? '';
  useEffect(
    () =>
      onArrival((command, answer) => {
        if (command.path !== messagesPath(id)) return;
        const { number, sentAt } = answer as SentMessageDto;
        const { text } = command.body as { text: string };
        const message = { number, sentAt, text, attendeeId: meId, isMine: true };
        client.setQueryData<Pages>(messagesQuery(id).queryKey, (known) => known && withMessage(known, message));
      }),
    [client, id, meId],
  );
}

/** The pages with one more message; those that have it stay as they are. */
export function withMessage(known: Pages, message: Message): Pages {
  const [first, ...others] = known.pages;
  if (!first || first.items.some(({ number }) => number >= message.number)) return known;
  return { ...known, pages: [{ ...first, items: [message, ...first.items] }, ...others] };
}

/** Says that everything up to the newest message was seen, as long as somebody looks. */
export function useMarkRead({ id, readNumber }: Conversation, newest: number): void {
  useEffect(() => {
    const mark = (): void => {
      if (document.visibilityState !== 'visible' || newest <= readNumber) return;
      const command: Command = {
        id: crypto.randomUUID(),
        socket: { name: 'conversation.read', body: { conversationId: id, number: newest } },
        method: 'POST',
        path: `/api/conversations/${id}/read`,
        body: { number: newest },
      };
      // Reading is said again by itself: on the next visit, at the latest.
      void sendCommand(command).catch(() => undefined);
    };
    mark();
    document.addEventListener('visibilitychange', mark);
    return () => document.removeEventListener('visibilitychange', mark);
  }, [id, readNumber, newest]);
}
