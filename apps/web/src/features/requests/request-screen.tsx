import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { markCancellationRead } from '../../shared/attending/cancellations.js';
import { useSayEnd } from '../../shared/attending/deadline.js';
import { useEventZone } from '../../shared/attending/event.js';
import { useRequestName } from '../../shared/attending/names.js';
import { lineOf, usePersonValue } from '../../shared/attending/person.js';
import { answerBy, isOpen, otherOf, standingOf, waitsOnMe } from '../../shared/attending/request.js';
import { requestQuery } from '../../shared/attending/requests.js';
import type { MeetingRequest } from '../../shared/attending/types.js';
import { useAttendance } from '../../shared/session/session.js';
import { BlockPerson } from '../../shared/talk/block-person.js';
import { ReportPerson } from '../../shared/talk/report-person.js';
import { TalkButton } from '../../shared/talk/talk-button.js';
import { ButtonRow } from '../../shared/ui/button.js';
import { Notice } from '../../shared/ui/notice.js';
import { Page } from '../../shared/ui/page.js';
import { PersonLine } from '../../shared/ui/person-card.js';
import { RequestCircles, useSayRequest } from '../../shared/ui/request-row.js';
import { ErrorState, Loading } from '../../shared/ui/states.js';
import { AnswerPart } from './answer-part.js';
import { CompanyPart } from './company-part.js';
import { Outcome } from './outcome-part.js';
import { EarlierTimes, NamedTimes } from './request-times.js';
import { StoryPart } from './story-part.js';
import { WhyPart } from './why-part.js';
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
  const { eventId, isMine, purpose } = request;
  const attendance = useAttendance(eventId);
  const meId = attendance?.attendeeId;
  const other = otherOf(request, meId);
  const person = usePersonValue()(other);
  const names = useRequestName()(request, meId);
  const side = isMine ? 'mine' : 'theirs';
  const standing = standingOf(request, meId);
  const say = useSayRequest();
  const meeting = request.meeting;
  const isOff = meeting?.state === 'cancelled';
  useEffect(() => {
    if (isOff) markCancellationRead(meeting.id);
  }, [isOff, meeting]);
  return (
    <Page title={say(standing, side, names)} eyebrow={attendance?.eventName}>
      <div className="flex items-center gap-4">
        <RequestCircles state={standing} side={side} size={48} />
        <Deadline request={request} name={names === person.name ? other.givenName || names : names} />
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
      <CompanyPart request={request} />
      <Outcome request={request} />
      {waitsOnMe(request, meId) ? <AnswerPart request={request} /> : <NamedTimes request={request} />}
      <EarlierTimes request={request} />
      <WhyPart request={request} />
      <StoryPart request={request} />
      {isMine && isOpen(request) ? <WithdrawPart request={request} /> : null}
      <Between request={request} name={person.name} />
    </Page>
  );
}

/** Ways to the other person: to write to them while that is open, and to keep them away. */
function Between({ request, name }: { request: MeetingRequest; name: string }) {
  const navigate = useNavigate();
  const { eventId, state, conversationOpen } = request;
  const { attendeeId, isHere } = otherOf(request, useAttendance(eventId)?.attendeeId);
  const isUnderWay = state === 'sent' || state === 'countered' || state === 'accepted';
  const canTalk = isHere && (isUnderWay || conversationOpen);
  return (
    <ButtonRow>
      {canTalk ? <TalkButton eventId={eventId} about={{ attendeeId }} /> : null}
      <BlockPerson
        name={name}
        who={{ eventId, attendeeId }}
        onLeave={() => void navigate({ to: '/e/$eventId/inbox', params: { eventId } })}
      />
      <ReportPerson {...{ eventId, attendeeId, name }} />
    </ButtonRow>
  );
}

/** Until when an answer comes, or how it ended. */
function Deadline({ request, name }: { request: MeetingRequest; name: string }) {
  const { t } = useTranslation('requests');
  const sayEnd = useSayEnd(useEventZone(request.eventId));
  const meId = useAttendance(request.eventId)?.attendeeId;
  if (!isOpen(request)) {
    const end = request.meeting?.state === 'cancelled' ? 'cancelled' : request.state;
    return <p className="text-soft">{t(`requests:ended.${end as 'accepted'}`, { name })}</p>;
  }
  const { at, isLastTime } = answerBy(request, meId);
  const who = waitsOnMe(request, meId) ? 'onYou' : 'onThem';
  if (request.placeInLine !== null)
    return <p>{t('requests:inLine', { name, place: request.placeInLine, end: sayEnd(request.endsAt) })}</p>;
  if (isLastTime) return <p>{t(`requests:lastTime.${who}`, { name, end: sayEnd(at) })}</p>;
  const count = request.isMine ? request.recipients.length : 1;
  return <p>{t(`requests:deadline.${who}`, { name, end: sayEnd(at), count })}</p>;
}

/** What was said along with an answer. */
function Messages({ request }: { request: MeetingRequest }) {
  const { t } = useTranslation('requests');
  const toValue = usePersonValue();
  const sender = { ...request.sender, message: request.senderMessage };
  const said = [...request.recipients, sender].filter(({ message }) => message);
  return said.map((person) => (
    <Notice key={person.attendeeId}>
      {t('requests:says', { name: toValue(person).name, message: person.message })}
    </Notice>
  ));
}
