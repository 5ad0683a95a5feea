import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { MessageCircle } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../api/use-command.js';
import { Button } from '../ui/button.js';
import { Refusal } from '../ui/refusal.js';
import { conversationQuery, openConversation } from './conversations.js';

interface TalkButtonProps {
  eventId: string;
  about: { attendeeId: string } | { meetingId: string };
}

/** Leads to the conversation with somebody, or of a meeting; begins it where there is none. */
export function TalkButton({ eventId, about }: TalkButtonProps) {
  const { t } = useTranslation('talk');
  const client = useQueryClient();
  const navigate = useNavigate();
  const isOfMeeting = 'meetingId' in about;
  const open = useCommand(
    (wish: typeof about, commandId) => openConversation(eventId, wish, commandId),
    (conversation) => {
      client.setQueryData(conversationQuery(conversation.id).queryKey, conversation);
      return navigate({
        to: '/e/$eventId/conversations/$conversationId',
        params: { eventId, conversationId: conversation.id },
      });
    },
  );
  return (
    <>
      <Button
        variant="quiet"
        isBusy={open.isPending}
        icon={<MessageCircle aria-hidden className="size-5" strokeWidth={1.8} />}
        onClick={() => open.mutate(about)}
      >
        {t(isOfMeeting ? 'talk:writeAll' : 'talk:write')}
      </Button>
      {open.error ? <Refusal error={open.error} /> : null}
    </>
  );
}
