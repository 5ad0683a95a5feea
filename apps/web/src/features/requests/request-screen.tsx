import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { meetingQuery } from '../../shared/attending/agenda.js';
import { useSayEnd, useSayWhen } from '../../shared/attending/deadline.js';
import { useEventZone } from '../../shared/attending/event.js';
import { lineOf, usePersonValue } from '../../shared/attending/person.js';
import { isOpen, otherOf, requestQuery, waitsOnMe } from '../../shared/attending/requests.js';
import type { MeetingRequest } from '../../shared/attending/types.js';
import { useAttendance } from '../../shared/session/session.js';
import { byDay, sayDay, sayTime } from '../../shared/time/say.js';
import { useClock } from '../../shared/time/use-clock.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Section } from '../../shared/ui/list-row.js';
import { Notice } from '../../shared/ui/notice.js';
import { Page } from '../../shared/ui/page.js';
import { PersonLine } from '../../shared/ui/person-card.js';
import { RequestCircles } from '../../shared/ui/request-row.js';
import { ErrorState, Loading } from '../../shared/ui/states.js';
import { AnswerPart } from './answer-part.js';
import { WithdrawPart } from './withdraw-part.js';

/** One request: who, about what, until when, and what can be answered. */
export function RequestScreen() {
  const { t } = useTranslation('requests');
  const { requestId } = useParams({ from: '/attendee/e/$eventId/requests/$requestId' });
  const { data: request, error, refetch, isFetching } = useQuery(requestQuery(requestId));
  if (request) return <OneRequest request={request} />;
  return (
    <Page title={t('requests:request')}>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} isRetrying={isFetching} /> : <Loading />}
    </Page>
  );
}

function OneRequest({ request }: { request: MeetingRequest }) {
  const { t } = useTranslation('requests');
  const { eventId, state, isMine, purpose } = request;
  const attendance = useAttendance(eventId);
  const other = otherOf(request);
  const person = usePersonValue()(other);
  const side = isMine ? 'mine' : 'theirs';
  return (
    <Page title={t(`common:request.${side}.${state}`, { name: person.name })} eyebrow={attendance?.eventName}>
      <div className="flex items-center gap-4">
        <RequestCircles state={state} side={side} size={48} />
        <Deadline request={request} name={other.givenName || person.name} />
      </div>
      <PersonLine
        person={{ ...person, line: lineOf(other) }}
        heading={
          other.isHere ? (
            <Link
              to="/e/$eventId/people/$attendeeId"
              params={{ eventId, attendeeId: other.attendeeId }}
              className="hover:underline"
            >
              {person.name}
            </Link>
          ) : undefined
        }
      />
      <blockquote className="max-w-[34rem] border-l-[3px] border-line pl-4 font-display text-name [overflow-wrap:anywhere] whitespace-pre-line">
        {purpose}
      </blockquote>
      <Messages request={request} />
      <Outcome request={request} />
      {waitsOnMe(request, attendance?.attendeeId) ? <AnswerPart request={request} /> : <Times request={request} />}
      {isMine && isOpen(request) ? <WithdrawPart request={request} /> : null}
    </Page>
  );
}

/** Until when an answer comes, or how it ended. */
function Deadline({ request, name }: { request: MeetingRequest; name: string }) {
  const { t } = useTranslation('requests');
  const sayEnd = useSayEnd(useEventZone(request.eventId));
  const meId = useAttendance(request.eventId)?.attendeeId;
  if (!isOpen(request)) {
    return <p className="text-soft">{t(`requests:ended.${request.state as 'accepted'}`, { name })}</p>;
  }
  const end = sayEnd(request.endsAt);
  if (waitsOnMe(request, meId)) return <p>{t('requests:deadline.onYou', { end })}</p>;
  return <p>{t('requests:deadline.onThem', { name, end })}</p>;
}

/** What was said along with an answer. */
function Messages({ request }: { request: MeetingRequest }) {
  const { t } = useTranslation('requests');
  const toValue = usePersonValue();
  const said = request.recipients.filter(({ message }) => message);
  return said.map((person) => (
    <Notice key={person.attendeeId}>
      {t('requests:says', { name: toValue(person).name, message: person.message })}
    </Notice>
  ));
}

/** Where a request has led to. */
function Outcome({ request }: { request: MeetingRequest }) {
  const { t } = useTranslation('requests');
  const { state, meetingId } = request;
  if (state === 'unplaceable') return <Notice tone="wait">{t('requests:unplaceable')}</Notice>;
  return state === 'accepted' && meetingId ? <Booked eventId={request.eventId} meetingId={meetingId} /> : null;
}

/** The meeting that came of it: when and where. */
function Booked({ eventId, meetingId }: { eventId: string; meetingId: string }) {
  const { t } = useTranslation('requests');
  const sayWhen = useSayWhen(useEventZone(eventId));
  const { data: meeting } = useQuery(meetingQuery(meetingId));
  const said = meeting && { when: sayWhen(meeting.from, meeting.to), place: meeting.place.name };
  return (
    <>
      {said && meeting.state === 'scheduled' ? <Notice tone="agreed">{t('requests:booked', said)}</Notice> : null}
      {said && meeting.state === 'cancelled' ? <Notice tone="wait">{t('requests:cancelled')}</Notice> : null}
      <ButtonRow>
        <Button asChild variant="agree">
          <Link to="/e/$eventId/meetings/$meetingId" params={{ eventId, meetingId }}>
            {t('requests:toMeeting')}
          </Link>
        </Button>
      </ButtonRow>
    </>
  );
}

/** The times on the table, to read. */
function Times({ request }: { request: MeetingRequest }) {
  const { t } = useTranslation('requests');
  const zone = useEventZone(request.eventId);
  const clock = useClock(zone);
  const slots = request.slots.toSorted((a, b) => a.from.localeCompare(b.from));
  if (!isOpen(request) || slots.length === 0) return null;
  return (
    <Section title={t('requests:named')}>
      <ul role="list" className="flex flex-col gap-1 pt-1">
        {byDay(slots, ({ from }) => from, zone).map(({ day, things }) => (
          <li key={day} className="tabular-nums">
            {t('requests:dayTimes', {
              day: sayDay(things[0]?.from ?? day, clock),
              times: things.map(({ from }) => sayTime(from, clock)).join(', '),
            })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
