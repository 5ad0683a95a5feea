import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAttendance } from '../../shared/session/session.js';
import { ConversationRow } from '../../shared/talk/conversation-row.js';
import { conversationsQuery } from '../../shared/talk/conversations.js';
import { BackLink } from '../../shared/ui/back-link.js';
import { Button } from '../../shared/ui/button.js';
import { List } from '../../shared/ui/list-row.js';
import { Page } from '../../shared/ui/page.js';
import { EmptyState, ErrorState, Loading } from '../../shared/ui/states.js';

/** Everybody one talks with at an event, the newest word first. */
export function ConversationsScreen() {
  const { t } = useTranslation(['talk', 'common']);
  const { eventId } = useParams({ from: '/attendee/e/$eventId/conversations' });
  const attendance = useAttendance(eventId);
  return (
    <Page
      title={t('talk:title')}
      eyebrow={attendance?.eventName}
      back={
        <BackLink to="/e/$eventId/inbox" params={{ eventId }}>
          {t('common:nav.inbox')}
        </BackLink>
      }
    >
      <Conversations eventId={eventId} />
    </Page>
  );
}

function Conversations({ eventId }: { eventId: string }) {
  const { t } = useTranslation('talk');
  const list = useInfiniteQuery(conversationsQuery(eventId));
  if (!list.data) {
    if (!list.error) return <Loading />;
    return <ErrorState error={list.error} onRetry={() => void list.refetch()} isRetrying={list.isFetching} />;
  }
  const items = list.data.pages.flatMap((page) => page.items);
  if (items.length === 0) {
    return (
      <EmptyState
        title={t('talk:none')}
        action={
          <Button asChild variant="quiet">
            <Link to="/e/$eventId/people" params={{ eventId }}>
              {t('talk:toPeople')}
            </Link>
          </Button>
        }
      >
        {t('talk:noneHelp')}
      </EmptyState>
    );
  }
  return (
    <>
      <List>
        {items.map((conversation) => (
          <ConversationRow key={conversation.id} conversation={conversation} />
        ))}
      </List>
      {list.hasNextPage ? (
        <Button variant="quiet" size="small" isBusy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('talk:more')}
        </Button>
      ) : null}
    </>
  );
}
