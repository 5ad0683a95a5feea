import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { markCancellationRead, useNewCancellations } from './cancellations.js';
import { useSayWhen } from './deadline.js';
import { useEventZone } from './event.js';
import { usePersonValue } from './person.js';
import type { Meeting } from './types.js';
import { Button, ButtonRow } from '../ui/button.js';
import { Notice } from '../ui/notice.js';

/** Meetings to come that others have cancelled: who, which one, why, and the way to ask again. */
export function Cancellations({ eventId }: { eventId: string }) {
  return useNewCancellations(eventId).map((meeting) => <Cancellation key={meeting.id} meeting={meeting} />);
}

function Cancellation({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('event');
  const { id, eventId, people, cancelledBy, cancelReason, from, to } = meeting;
  const toValue = usePersonValue();
  const sayWhen = useSayWhen(useEventZone(eventId));
  const by = people.find(({ attendeeId }) => attendeeId === cancelledBy);
  return (
    <Notice tone="you" isUrgent>
      <p className="font-semibold">
        {by?.isHere
          ? t('common:request.cancelledByThem', { name: toValue(by).name })
          : t('common:request.cancelledByNobody')}
      </p>
      <p className="tabular-nums">{sayWhen(from, to)}</p>
      {cancelReason ? (
        <p className="mt-1 [overflow-wrap:anywhere]">{t('event:cancelled.quoted', { text: cancelReason })}</p>
      ) : null}
      <div className="mt-3">
        <ButtonRow>
          {by?.isHere ? (
            <Button asChild size="small">
              <Link
                to="/e/$eventId/people/$attendeeId/ask"
                params={{ eventId, attendeeId: by.attendeeId }}
                onClick={() => markCancellationRead(id)}
              >
                {t('event:cancelled.askAgain')}
              </Link>
            </Button>
          ) : null}
          <Button size="small" variant="quiet" onClick={() => markCancellationRead(id)}>
            {t('event:cancelled.understood')}
          </Button>
        </ButtonRow>
      </div>
    </Notice>
  );
}
