import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { List, Section } from '../ui/list-row.js';
import { ConversationRow } from './conversation-row.js';
import { conversationsQuery } from './conversations.js';

const MOST = 3;

/** The newest conversations of an event, and the way to all; nothing where nobody has said anything. */
export function NewestConversations({ eventId }: { eventId: string }) {
  const { t } = useTranslation('talk');
  const { data } = useInfiniteQuery(conversationsQuery(eventId));
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  if (items.length === 0) return null;
  return (
    <Section
      title={t('talk:title')}
      action={
        <Button asChild variant="quiet" size="small">
          <Link to="/e/$eventId/conversations" params={{ eventId }}>
            {t('talk:all')}
          </Link>
        </Button>
      }
    >
      <List>
        {items.slice(0, MOST).map((conversation) => (
          <ConversationRow key={conversation.id} conversation={conversation} />
        ))}
      </List>
    </Section>
  );
}
