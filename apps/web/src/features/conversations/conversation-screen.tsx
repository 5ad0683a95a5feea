import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAttendance } from '../../shared/session/session.js';
import { useDraft } from '../../shared/settings/use-draft.js';
import { BlockPerson } from '../../shared/talk/block-person.js';
import { type Reportable, ReportPerson } from '../../shared/talk/report-person.js';
import {
  type Conversation,
  conversationQuery,
  othersIn,
  useConversationName,
} from '../../shared/talk/conversations.js';
import { BackLink } from '../../shared/ui/back-link.js';
import { Button } from '../../shared/ui/button.js';
import { Notice } from '../../shared/ui/notice.js';
import { Page } from '../../shared/ui/page.js';
import { ErrorState, Loading } from '../../shared/ui/states.js';
import { Composer } from './composer.js';
import { MessageList } from './message-list.js';
import { messagesQuery, useArrivals, useMarkRead, useOutgoing, useSay } from './messages.js';

/** One conversation: what was said, what is on its way, and where to write. */
export function ConversationScreen() {
  const { t } = useTranslation('talk');
  const { conversationId, eventId } = useParams({ from: '/attendee/e/$eventId/conversations/$conversationId' });
  const { data, error, refetch, isFetching } = useQuery(conversationQuery(conversationId));
  if (data) return <OneConversation key={conversationId} conversation={data} />;
  return (
    <Page title={t('talk:conversation')} back={<Back eventId={eventId} />}>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} isRetrying={isFetching} /> : <Loading />}
    </Page>
  );
}

function Back({ eventId }: { eventId: string }) {
  const { t } = useTranslation('talk');
  return (
    <BackLink to="/e/$eventId/conversations" params={{ eventId }}>
      {t('talk:title')}
    </BackLink>
  );
}

function OneConversation({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation('talk');
  const { id, eventId, canWrite } = conversation;
  const name = useConversationName()(conversation);
  const [text, setText] = useDraft(`talk.${id}`, '');
  const say = useSay(id, t('talk:label', { name }));
  const outgoing = useOutgoing(id);
  useArrivals(conversation);
  return (
    <Page
      title={name}
      eyebrow={useAttendance(eventId)?.eventName}
      back={<Back eventId={eventId} />}
      actions={<About conversation={conversation} />}
    >
      <Talk conversation={conversation} onTakeBack={(taken) => setText([taken, text].filter(Boolean).join('\n'))} />
      {canWrite || outgoing.length > 0 ? null : <Notice>{t('talk:closed')}</Notice>}
      {canWrite ? <Composer name={name} text={text} onText={setText} onSay={say} /> : null}
    </Page>
  );
}

/** The way to the person or the meeting that it is about, and what one can do about them. */
function About({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation('talk');
  const { eventId, meetingId } = conversation;
  const [other] = othersIn(conversation);
  const reported = useReportable(conversation);
  const name = useConversationName()(conversation);
  const navigate = useNavigate();
  if (meetingId !== null) {
    return (
      <>
        <Button asChild variant="quiet" size="small">
          <Link to="/e/$eventId/meetings/$meetingId" params={{ eventId, meetingId }}>
            {t('talk:toMeeting')}
          </Link>
        </Button>
        {reported.length > 0 ? <ReportPerson {...{ eventId, name }} messages={reported} /> : null}
      </>
    );
  }
  if (!other) return null;
  const { attendeeId, isHere } = other;
  return (
    <>
      {isHere ? (
        <Button asChild variant="quiet" size="small">
          <Link to="/e/$eventId/people/$attendeeId" params={{ eventId, attendeeId }}>
            {t('talk:toPerson')}
          </Link>
        </Button>
      ) : null}
      <BlockPerson
        name={name}
        who={{ eventId, attendeeId }}
        onLeave={() => void navigate({ to: '/e/$eventId/inbox', params: { eventId } })}
      />
      <ReportPerson {...{ eventId, attendeeId, name }} messages={reported} />
    </>
  );
}

/** What others said here last, as it can be reported. */
function useReportable({ id }: Conversation): Reportable[] {
  const { data } = useInfiniteQuery(messagesQuery(id));
  return (data?.pages ?? [])
    .flatMap(({ items }) => items)
    .filter(({ isMine }) => !isMine)
    .slice(0, 20)
    .map(({ number, text, attendeeId }) => ({ conversationId: id, number, text, attendeeId }));
}

function Talk({ conversation, onTakeBack }: { conversation: Conversation; onTakeBack: (text: string) => void }) {
  const { t } = useTranslation('talk');
  const { id } = conversation;
  const list = useInfiniteQuery(messagesQuery(id));
  const outgoing = useOutgoing(id);
  const messages = (list.data?.pages ?? []).flatMap(({ items }) => items).toReversed();
  const newest = messages.at(-1)?.number ?? 0;
  const end = useRef<HTMLDivElement>(null);
  useMarkRead(conversation, newest);
  useEffect(() => {
    // Newer browsers answer with a promise, which React would take for a cleanup.
    end.current?.scrollIntoView({ block: 'end' });
  }, [newest, outgoing.length]);
  if (!list.data) {
    if (!list.error) return <Loading />;
    return <ErrorState error={list.error} onRetry={() => void list.refetch()} isRetrying={list.isFetching} />;
  }
  return (
    <>
      {list.hasNextPage ? (
        <Button variant="quiet" size="small" isBusy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('talk:earlier')}
        </Button>
      ) : null}
      {messages.length + outgoing.length === 0 && conversation.canWrite ? (
        <p className="text-soft">{t('talk:begin')}</p>
      ) : null}
      <MessageList {...{ conversation, messages, outgoing, onTakeBack }} />
      {/* As far below as the bar to write in covers. */}
      <div ref={end} aria-hidden className="-mt-6 scroll-mb-52" />
    </>
  );
}
