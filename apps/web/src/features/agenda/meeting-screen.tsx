import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '#libs/contracts';
import { toProblem } from '../../shared/api/problem.js';
import { meetingQuery, othersOf } from '../../shared/attending/agenda.js';
import { GapOffers } from '../../shared/attending/gap-offers-part.js';
import { useSayEnd, useSayWhen } from '../../shared/attending/deadline.js';
import { markCancellationRead } from '../../shared/attending/cancellations.js';
import { useEventZone } from '../../shared/attending/event.js';
import { OpenChanges } from '../../shared/attending/open-changes.js';
import { usePersonValue } from '../../shared/attending/person.js';
import { useMeetingValue } from '../../shared/attending/say-meeting.js';
import type { Meeting } from '../../shared/attending/types.js';
import { useAttendance } from '../../shared/session/session.js';
import { TalkButton } from '../../shared/talk/talk-button.js';
import { useNow } from '../../shared/time/use-clock.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Face } from '../../shared/ui/face.js';
import { TextArea } from '../../shared/ui/inputs.js';
import { List, ListRow, Section } from '../../shared/ui/list-row.js';
import { NextMeeting } from '../../shared/ui/meeting.js';
import { Notice } from '../../shared/ui/notice.js';
import { Page } from '../../shared/ui/page.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { ErrorState, Loading } from '../../shared/ui/states.js';
import { useCancelMeeting } from './cancel-meeting.js';
import { canBeLate, LateButton, WhoIsLate } from './late-part.js';
import { WayPart } from './way-part.js';

/** One meeting: when, where, with whom, about what. */
export function MeetingScreen() {
  const { t } = useTranslation('agenda');
  const { meetingId } = useParams({ from: '/attendee/e/$eventId/meetings/$meetingId' });
  const { data: meeting, error, refetch, isFetching } = useQuery(meetingQuery(meetingId));
  if (meeting) return <OneMeeting meeting={meeting} />;
  return (
    <Page title={t('agenda:meeting.title')}>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} isRetrying={isFetching} /> : <Loading />}
    </Page>
  );
}

function OneMeeting({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('agenda');
  const attendance = useAttendance(meeting.eventId);
  const zone = useEventZone(meeting.eventId);
  const value = useMeetingValue(zone)(meeting);
  const sayWhen = useSayWhen(zone);
  const now = useNow();
  const isOver = new Date(meeting.to) <= now;
  const isCancelled = meeting.state === 'cancelled';
  return (
    <Page title={t('agenda:meeting.with', { name: value.title })} eyebrow={attendance?.eventName}>
      {isCancelled ? <Cancelled meeting={meeting} /> : null}
      {isCancelled && !isOver ? <GapOffers eventId={meeting.eventId} /> : null}
      {!isCancelled && !isOver && meeting.outcome === null ? (
        <NextMeeting meeting={value} actions={<Ways meeting={meeting} />} />
      ) : null}
      <OpenChanges eventId={meeting.eventId} meetingId={meeting.id} />
      {isCancelled || isOver ? null : <WhoIsLate meeting={meeting} />}
      <dl className="grid max-w-[34rem] grid-cols-[auto_1fr] gap-x-5 gap-y-2.5 border-y border-line py-4">
        <dt className="text-soft">{t('agenda:meeting.when')}</dt>
        <dd className="tabular-nums">{sayWhen(meeting.from, meeting.to)}</dd>
        <dt className="text-soft">{t('agenda:meeting.where')}</dt>
        <dd>{meeting.place.name}</dd>
        <WayPart meeting={meeting} />
        {meeting.purpose ? (
          <>
            <dt className="text-soft">{t('agenda:meeting.about')}</dt>
            <dd className="[overflow-wrap:anywhere] whitespace-pre-line">{meeting.purpose}</dd>
          </>
        ) : null}
      </dl>
      {isCancelled || isOver ? null : <ToCalendar meeting={meeting} />}
      <People meeting={meeting} />
      <ToTalk meeting={meeting} />
      {!isCancelled && new Date(meeting.from) <= now ? <ToAfter meeting={meeting} /> : null}
      {!isCancelled && !isOver && meeting.outcome === null ? <Cancel meeting={meeting} name={value.title} /> : null}
    </Page>
  );
}

/** The file for a calendar of one's own; a link there keeps itself fresh (settings). */
function ToCalendar({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('agenda');
  return (
    <ButtonRow>
      <Button asChild size="small" variant="quiet">
        <a href={`/api/meetings/${meeting.id}/treffpunkt.ics`} download="treffpunkt.ics">
          {t('agenda:meeting.toCalendar')}
        </a>
      </Button>
    </ButtonRow>
  );
}

/** That it is off: who cancelled it and when, what they said, and the way to ask again. */
function Cancelled({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('agenda');
  const { id, eventId, people, cancelledBy, cancelledAt, cancelReason } = meeting;
  const toValue = usePersonValue();
  const sayEnd = useSayEnd(useEventZone(eventId));
  useEffect(() => markCancellationRead(id), [id]);
  const by = people.find(({ attendeeId }) => attendeeId === cancelledBy);
  const [other] = by && !by.isMe ? [by] : othersOf(meeting);
  const at = cancelledAt === null ? '' : sayEnd(cancelledAt);
  return (
    <>
      <Notice tone="wait">
        <p>
          {!by
            ? t('agenda:meeting.cancelled')
            : by.isMe
              ? t('agenda:meeting.cancelledByMe', { at })
              : t('agenda:meeting.cancelledByThem', { name: toValue(by).name, at })}
        </p>
        {cancelReason ? (
          <p className="mt-1 [overflow-wrap:anywhere]">{t('agenda:meeting.reason', { reason: cancelReason })}</p>
        ) : null}
      </Notice>
      {other?.isHere ? (
        <ButtonRow>
          <Button asChild>
            <Link to="/e/$eventId/people/$attendeeId/ask" params={{ eventId, attendeeId: other.attendeeId }}>
              {t('agenda:meeting.askAgain')}
            </Link>
          </Button>
        </ButtonRow>
      ) : null}
    </>
  );
}

/** The way, and the word that one comes later. */
function Ways({ meeting }: { meeting: Meeting }) {
  const now = useNow();
  return (
    <>
      <ToLink meeting={meeting} />
      {canBeLate(meeting, now) ? <LateButton meeting={meeting} /> : null}
    </>
  );
}

/** The way to a place that is a link. Only web addresses are led to. */
function ToLink({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('agenda');
  const { url } = meeting.place;
  if (!url || !/^https?:\/\//i.test(url)) return null;
  return (
    <Button asChild>
      <a href={url} target="_blank" rel="noreferrer">
        {t('agenda:meeting.enter')}
      </a>
    </Button>
  );
}

function People({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('agenda');
  const toValue = usePersonValue();
  return (
    <Section title={t('agenda:meeting.people')}>
      <List>
        {othersOf(meeting).map((person) => {
          const value = toValue(person);
          const params = { eventId: meeting.eventId, attendeeId: person.attendeeId };
          return (
            <ListRow
              key={person.attendeeId}
              lead={<Face {...value} size="small" />}
              detail={value.line}
              isQuiet={!person.isHere}
            >
              {person.isHere ? (
                <Link to="/e/$eventId/people/$attendeeId" params={params} className="font-semibold hover:underline">
                  {value.name}
                </Link>
              ) : (
                value.name
              )}
            </ListRow>
          );
        })}
      </List>
    </Section>
  );
}

/** The way to say how it went, once it has begun. */
function ToAfter({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('agenda');
  return (
    <ButtonRow>
      <Button asChild>
        <Link to="/e/$eventId/meetings/$meetingId/after" params={{ eventId: meeting.eventId, meetingId: meeting.id }}>
          {t('agenda:meeting.after')}
        </Link>
      </Button>
    </ButtonRow>
  );
}

/** The way to talk with the other, or with all of a group, while somebody is there. */
function ToTalk({ meeting }: { meeting: Meeting }) {
  const [other, ...more] = othersOf(meeting);
  if (!other || ![other, ...more].some(({ isHere }) => isHere)) return null;
  const about = more.length > 0 ? { meetingId: meeting.id } : { attendeeId: other.attendeeId };
  return (
    <ButtonRow>
      <TalkButton eventId={meeting.eventId} about={about} />
    </ButtonRow>
  );
}

/** The way to propose another time, place or other people; a meeting that has begun cannot be moved. */
function ToChange({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('agenda');
  const now = useNow();
  if (new Date(meeting.from) <= now) return null;
  const params = { eventId: meeting.eventId, meetingId: meeting.id };
  return (
    <Button asChild variant="quiet" size="small">
      <Link to="/e/$eventId/meetings/$meetingId/change" params={params}>
        {t('agenda:meeting.change')}
      </Link>
    </Button>
  );
}

/** What was just opened at the end of a page is seen whole, above the tabs. */
const intoSight = (opened: HTMLElement | null): void => opened?.scrollIntoView({ block: 'center' });

function Cancel({ meeting, name }: { meeting: Meeting; name: string }) {
  const { t } = useTranslation('agenda');
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [reader] = othersOf(meeting);
  const readerName = reader?.givenName || name;
  const cancel = useCancelMeeting(meeting, t('agenda:cancel.label', { name }));
  const problem = cancel.error ? toProblem(cancel.error) : null;
  if (!isOpen) {
    return (
      <div className="flex flex-wrap gap-2 border-t border-line pt-4">
        <ToChange meeting={meeting} />
        <Button variant="quiet" size="small" onClick={() => setOpen(true)}>
          {t('agenda:cancel.open')}
        </Button>
      </div>
    );
  }
  return (
    <Section title={t('agenda:cancel.title')} intro={t('agenda:cancel.intro', { name })}>
      <div ref={intoSight} className="flex flex-col gap-4">
        <TextArea
          label={t('agenda:cancel.reason', { name: readerName })}
          isOptional
          maxLength={LIMITS.message}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          error={problem?.byField.reason}
        />
        {problem?.isOffline ? <Notice tone="wait">{t('agenda:unsent')}</Notice> : null}
        {problem && !problem.isOffline && !problem.byField.reason ? <Refusal error={problem} /> : null}
        <ButtonRow>
          <Button
            variant="danger"
            isBusy={cancel.isPending}
            onClick={() => cancel.mutate(reason.trim() ? { reason: reason.trim() } : {})}
          >
            {t('agenda:cancel.do')}
          </Button>
          <Button variant="quiet" onClick={() => setOpen(false)}>
            {t('agenda:cancel.keep')}
          </Button>
        </ButtonRow>
      </div>
    </Section>
  );
}
