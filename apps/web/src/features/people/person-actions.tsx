import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RequestState } from '#libs/contracts';
import type { PersonWithReasons } from '../../shared/attending/types.js';
import { Button } from '../../shared/ui/button.js';

interface PersonActionsProps {
  eventId: string;
  attendeeId: string;
  request: PersonWithReasons['request'];
  /** The next meeting of the two; undefined where the screen does not know of it. */
  meeting?: { id: string } | null;
  size?: 'normal' | 'small';
  /** The event rules them out for the reader. */
  cannotAsk?: boolean;
}

const isOver: readonly RequestState[] = ['declined', 'withdrawn', 'expired', 'unplaceable'];

/** What can be done with a person: ask them, or see what is already between the two. */
export function PersonActions({
  eventId,
  attendeeId,
  request,
  meeting,
  size = 'normal',
  cannotAsk,
}: PersonActionsProps) {
  const { t } = useTranslation('people');
  if (meeting) {
    return (
      <Button asChild size={size} variant="agree">
        <Link to="/e/$eventId/meetings/$meetingId" params={{ eventId, meetingId: meeting.id }}>
          {t('people:seeMeeting')}
        </Link>
      </Button>
    );
  }
  // What was agreed on but stands no longer, cancelled or over, leaves the way to a new request.
  const isOff = request?.meetingState === 'cancelled';
  const isDone = isOff || (request?.state === 'accepted' && meeting === null);
  if (request && !isDone && !isOver.includes(request.state)) {
    return (
      <Button asChild size={size} variant="quiet">
        <Link to="/e/$eventId/requests/$requestId" params={{ eventId, requestId: request.id }}>
          {t(request.state === 'accepted' ? 'people:seeMeeting' : 'people:seeRequest')}
        </Link>
      </Button>
    );
  }
  if (cannotAsk) return null;
  return (
    <Button asChild size={size}>
      <Link to="/e/$eventId/people/$attendeeId/ask" params={{ eventId, attendeeId }}>
        {t(isOff ? 'people:askAgain' : 'people:ask')}
      </Link>
    </Button>
  );
}
