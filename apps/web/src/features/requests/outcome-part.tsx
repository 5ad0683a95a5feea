import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { meetingQuery } from '../../shared/attending/agenda.js';
import { useSayEnd, useSayWhen } from '../../shared/attending/deadline.js';
import { useEventZone } from '../../shared/attending/event.js';
import { usePersonValue } from '../../shared/attending/person.js';
import { isOpen, otherOf } from '../../shared/attending/request.js';
import type { MeetingRequest } from '../../shared/attending/types.js';
import { useAttendance } from '../../shared/session/session.js';
import { useNow } from '../../shared/time/use-clock.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Notice } from '../../shared/ui/notice.js';

/** Where a request has led to, and what can be done next. */
export function Outcome({ request }: { request: MeetingRequest }) {
  const { t } = useTranslation('requests');
  const { state, meeting } = request;
  if (isOpen(request)) return null;
  if (state === 'accepted' && meeting?.state === 'scheduled') return <Booked request={request} meeting={meeting} />;
  return (
    <>
      {meeting ? <Cancelled request={request} meeting={meeting} /> : null}
      {state === 'unplaceable' ? <Notice tone="wait">{t('requests:unplaceable')}</Notice> : null}
      <AskAgain request={request} />
    </>
  );
}

interface WithMeeting {
  request: MeetingRequest;
  meeting: NonNullable<MeetingRequest['meeting']>;
}

/** The meeting that came of it: when and where. */
function Booked({ request: { eventId }, meeting }: WithMeeting) {
  const { t } = useTranslation('requests');
  const sayWhen = useSayWhen(useEventZone(eventId));
  const now = useNow(60);
  const { data } = useQuery(meetingQuery(meeting.id));
  const when = sayWhen(meeting.from, meeting.to);
  return (
    <>
      <Notice tone={new Date(meeting.to) > now ? 'agreed' : 'plain'}>
        <span className="tabular-nums">{when}</span>
        {data ? <span className="block">{data.place.name}</span> : null}
      </Notice>
      <ButtonRow>
        <Button asChild variant="agree">
          <Link to="/e/$eventId/meetings/$meetingId" params={{ eventId, meetingId: meeting.id }}>
            {t('requests:toMeeting')}
          </Link>
        </Button>
      </ButtonRow>
    </>
  );
}

/** That it is off: which meeting, who cancelled it and when, and what they said. */
function Cancelled({ request, meeting }: WithMeeting) {
  const { t } = useTranslation('requests');
  const zone = useEventZone(request.eventId);
  const sayWhen = useSayWhen(zone);
  const sayEnd = useSayEnd(zone);
  const toValue = usePersonValue();
  const meId = useAttendance(request.eventId)?.attendeeId;
  const { from, to, cancelledBy, cancelledAt, cancelReason } = meeting;
  const by = [request.sender, ...request.recipients].find(({ attendeeId }) => attendeeId === cancelledBy);
  const at = cancelledAt === null ? '' : sayEnd(cancelledAt);
  return (
    <Notice tone="wait">
      <p className="tabular-nums line-through">{sayWhen(from, to)}</p>
      <p>
        {cancelledBy === meId
          ? t('requests:cancelled.byMe', { at })
          : t('requests:cancelled.byThem', { name: by ? toValue(by).name : '', at })}
      </p>
      {cancelReason ? (
        <p className="mt-1 [overflow-wrap:anywhere]">{t('requests:quoted', { text: cancelReason })}</p>
      ) : null}
    </Notice>
  );
}

/** A new request to the same person, once the old one is over. */
function AskAgain({ request }: { request: MeetingRequest }) {
  const { t } = useTranslation('requests');
  const { attendeeId, isHere } = otherOf(request);
  if (!isHere) return null;
  return (
    <ButtonRow>
      <Button asChild variant={request.meeting ? 'primary' : 'quiet'}>
        <Link to="/e/$eventId/people/$attendeeId/ask" params={{ eventId: request.eventId, attendeeId }}>
          {t('requests:askAgain')}
        </Link>
      </Button>
    </ButtonRow>
  );
}
