import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useEventZone } from '../attending/event.js';
import { usePersonValue } from '../attending/person.js';
import { useUnsent } from '../realtime/use-link.js';
import { sayEnd } from '../time/say.js';
import { useClock, useNow } from '../time/use-clock.js';
import { classNames } from '../ui/class-names.js';
import { Face } from '../ui/face.js';
import { ListRow, wholeRowLook } from '../ui/list-row.js';
import { type Conversation, messagesPath, othersIn, useConversationName } from './conversations.js';

/** One conversation of a list: with whom, what was said last and when, what is unread or has not been sent. */
export function ConversationRow({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation('talk');
  const { id, eventId, unread } = conversation;
  const name = useConversationName()(conversation);
  const toValue = usePersonValue();
  const [other] = othersIn(conversation);
  const hasUnsent = useUnsent().some(({ command }) => command.path === messagesPath(id));
  return (
    <ListRow
      lead={<Face {...(other ? toValue(other) : { id, name })} size="small" />}
      detail={<Last conversation={conversation} isUnsent={hasUnsent} />}
      isQuiet={!conversation.canWrite}
      action={
        <Link
          to="/e/$eventId/conversations/$conversationId"
          params={{ eventId, conversationId: id }}
          aria-label={t('talk:openOf', { name })}
          className={wholeRowLook}
        >
          <ChevronRight aria-hidden className="size-5" strokeWidth={1.8} />
        </Link>
      }
    >
      <span className={classNames(unread > 0 && 'font-semibold')}>{name}</span>
      {unread > 0 ? (
        <span className="ml-2 rounded-full bg-you-tint px-2 py-0.5 text-small text-you-text tabular-nums">
          {unread > 99 ? '99+' : unread}
          <span className="sr-only"> {t('talk:unread')}</span>
        </span>
      ) : null}
    </ListRow>
  );
}

function Last({ conversation, isUnsent }: { conversation: Conversation; isUnsent: boolean }) {
  const { t } = useTranslation('talk');
  const clock = useClock(useEventZone(conversation.eventId));
  const now = useNow(60);
  const { last } = conversation;
  if (isUnsent) return <span className="text-wait-text">{t('talk:state.unsent')}</span>;
  if (!last) return null;
  return (
    <>
      <bdi className="line-clamp-1 [overflow-wrap:anywhere]">{last.text}</bdi>
      <span className="block tabular-nums">
        {last.isMine ? t('talk:youAt', { at: sayEnd(last.sentAt, clock, now) }) : sayEnd(last.sentAt, clock, now)}
      </span>
    </>
  );
}
