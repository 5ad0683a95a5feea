import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { changesQuery, changeWaitsOnMe } from './changes.js';
import { useSayEnd } from './deadline.js';
import { useEventZone } from './event.js';
import { usePersonValue } from './person.js';
import type { MeetingChange } from './types.js';

interface OpenChangesProps {
  eventId: string;
  /** Only what was proposed for this meeting; without one, all that waits on the reader. */
  meetingId?: string;
}

/** Proposals to change booked meetings that are open, each with the way to its answer. */
export function OpenChanges({ eventId, meetingId }: OpenChangesProps) {
  const { data } = useQuery(changesQuery(eventId));
  const changes = (data?.items ?? []).filter((change) =>
    meetingId === undefined ? changeWaitsOnMe(change) : change.meetingId === meetingId,
  );
  return changes.map((change) => <OpenChange key={change.id} change={change} />);
}

function OpenChange({ change }: { change: MeetingChange }) {
  const { t } = useTranslation('event');
  const { id, eventId, people, proposedBy, endsAt } = change;
  const toValue = usePersonValue();
  const end = useSayEnd(useEventZone(eventId))(endsAt);
  const by = people.find(({ attendeeId }) => attendeeId === proposedBy);
  const isForMe = changeWaitsOnMe(change);
  return (
    <Notice
      tone={isForMe ? 'you' : 'wait'}
      action={
        <Button asChild size="small" variant={isForMe ? 'primary' : 'quiet'}>
          <Link to="/e/$eventId/changes/$changeId" params={{ eventId, changeId: id }}>
            {t('event:change.see')}
          </Link>
        </Button>
      }
    >
      {isForMe && by
        ? t('event:change.forMe', { name: toValue(by).name, end })
        : by?.isMe
          ? t('event:change.forOthers', { end })
          : t('event:change.answered', { end })}
    </Notice>
  );
}
