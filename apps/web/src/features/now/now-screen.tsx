import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { InstallHint } from '../../pwa/install-hint.js';
import { agendaQuery } from '../../shared/attending/agenda.js';
import { meQuery } from '../../shared/attending/me.js';
import { useSayEnd } from '../../shared/attending/deadline.js';
import { Cancellations } from '../../shared/attending/new-cancellations.js';
import { JustOver } from '../../shared/attending/just-over.js';
import { GapOffers } from '../../shared/attending/gap-offers-part.js';
import { OpenChanges } from '../../shared/attending/open-changes.js';
import { useRequestName } from '../../shared/attending/names.js';
import { usePersonValue } from '../../shared/attending/person.js';
import { answerBy, otherOf, standingOf } from '../../shared/attending/request.js';
import { meetingStateAt, useMeetingValue } from '../../shared/attending/say-meeting.js';
import { useSayWay } from '../../shared/attending/way.js';
import type { Agenda, Meeting, MeetingRequest } from '../../shared/attending/types.js';
import { useWaiting } from '../../shared/attending/waiting.js';
import { useAttendance } from '../../shared/session/session.js';
import { dayOf, format } from '../../shared/time/instant.js';
import { sayDay, sayNearDay } from '../../shared/time/say.js';
import { useClock, useNow } from '../../shared/time/use-clock.js';
import { Button } from '../../shared/ui/button.js';
import { List, Section, wholeRowLook } from '../../shared/ui/list-row.js';
import { MeetingRow, NextMeeting } from '../../shared/ui/meeting.js';
import { Page } from '../../shared/ui/page.js';
import { RequestRow } from '../../shared/ui/request-row.js';
import { EmptyState, ErrorState, Loading } from '../../shared/ui/states.js';
import { FreePart } from './free-part.js';

/** What matters now, in the order of urgency. */
export function NowScreen() {
  const { t } = useTranslation('now');
  const { eventId } = useParams({ from: '/attendee/e/$eventId/now' });
  const agenda = useQuery(agendaQuery(eventId));
  const zone = useAttendance(eventId)?.timeZone ?? agenda.data?.timeZone ?? 'UTC';
  const now = useNow();
  const clock = useClock(zone);
  const title = useGreeting(eventId, zone, now);
  return (
    <Page title={title} eyebrow={sayDay(now, clock)}>
      {agenda.data ? (
        <Day eventId={eventId} agenda={agenda.data} now={now} />
      ) : agenda.error ? (
        <ErrorState error={agenda.error} onRetry={() => void agenda.refetch()} isRetrying={agenda.isFetching} />
      ) : (
        <Loading />
      )}
      <InstallHint />
      <nav aria-label={t('now:more')} className="flex flex-wrap gap-2 border-t border-line pt-5">
        <Button asChild size="small" variant="quiet">
          <Link to="/e/$eventId/me" params={{ eventId }}>
            {t('now:profile')}
          </Link>
        </Button>
        <Button asChild size="small" variant="quiet">
          <Link to="/events">{t('now:events')}</Link>
        </Button>
      </nav>
    </Page>
  );
}

/** Greets by the clock on the wall of the event. */
function useGreeting(eventId: string, zone: string, now: Date): string {
  const { t } = useTranslation('now');
  const { data: me } = useQuery(meQuery(eventId));
  const hour = Number(format(now, { zone, language: 'en' }, { hour: '2-digit', hourCycle: 'h23' }));
  const name = me?.givenName;
  const time = hour < 5 || hour >= 18 ? 'evening' : hour < 11 ? 'morning' : 'day';
  return name ? t(`now:greeting.${time}`, { name }) : t(`now:greetingBare.${time}`);
}

function Day({ eventId, agenda, now }: { eventId: string; agenda: Agenda; now: Date }) {
  const coming = agenda.items.filter(
    ({ state, outcome, to }) => state === 'scheduled' && outcome === null && new Date(to) > now,
  );
  const [next] = coming;
  return (
    <>
      <Cancellations eventId={eventId} />
      <GapOffers eventId={eventId} />
      <OpenChanges eventId={eventId} />
      <JustOver agenda={agenda} now={now} />
      {next ? <Next meeting={next} zone={agenda.timeZone} /> : null}
      <FreePart eventId={eventId} zone={agenda.timeZone} />
      <Waiting eventId={eventId} />
      {next ? <Today eventId={eventId} agenda={agenda} coming={coming} now={now} /> : <Nothing eventId={eventId} />}
    </>
  );
}

function Next({ meeting, zone }: { meeting: Meeting; zone: string }) {
  const { t } = useTranslation('now');
  const value = useMeetingValue(zone)(meeting);
  const way = useSayWay(meeting);
  return (
    <NextMeeting
      meeting={{ ...value, detail: [value.detail, way].filter(Boolean).join('. ') }}
      actions={
        <Button asChild>
          <Link to="/e/$eventId/meetings/$meetingId" params={{ eventId: meeting.eventId, meetingId: meeting.id }}>
            {t('now:see')}
          </Link>
        </Button>
      }
    />
  );
}

/** What others wait for: requests one got, and answers to those one sent. */
function Waiting({ eventId }: { eventId: string }) {
  const { t } = useTranslation('now');
  const requests = useWaiting(eventId);
  if (requests.length === 0) return null;
  return (
    <Section title={t('now:waiting')}>
      <List>
        {requests.slice(0, 5).map((request) => (
          <WaitingRow key={request.id} request={request} />
        ))}
      </List>
      {requests.length > 5 ? (
        <Button asChild variant="quiet" size="small">
          <Link to="/e/$eventId/inbox" params={{ eventId }}>
            {t('now:allWaiting', { count: requests.length })}
          </Link>
        </Button>
      ) : null}
    </Section>
  );
}

function WaitingRow({ request }: { request: MeetingRequest }) {
  const { t } = useTranslation('now');
  const { eventId, isMine, purpose } = request;
  const meId = useAttendance(eventId)?.attendeeId;
  const zone = useAttendance(eventId)?.timeZone ?? 'UTC';
  const sayEnd = useSayEnd(zone);
  const name = useRequestName()(request, meId);
  const person = { ...usePersonValue()(otherOf(request)), name };
  return (
    <RequestRow
      person={person}
      state={standingOf(request, meId)}
      side={isMine ? 'mine' : 'theirs'}
      detail={
        <>
          <span className="line-clamp-2 [overflow-wrap:anywhere]">{purpose}</span>
          <span className="block">{t('now:until', { end: sayEnd(answerBy(request, meId).at) })}</span>
        </>
      }
      action={
        <Link
          to="/e/$eventId/requests/$requestId"
          params={{ eventId, requestId: request.id }}
          aria-label={t('now:answerTo', { name: person.name })}
          className={wholeRowLook}
        >
          <ChevronRight aria-hidden className="size-5" strokeWidth={1.8} />
        </Link>
      }
    />
  );
}

interface TodayProps {
  eventId: string;
  agenda: Agenda;
  coming: readonly Meeting[];
  now: Date;
}

/** Today, or the next day on which there is something. */
function Today({ eventId, agenda, coming, now }: TodayProps) {
  const { t } = useTranslation('now');
  const zone = agenda.timeZone;
  const clock = useClock(zone);
  const toValue = useMeetingValue(zone);
  const first = coming[0]?.from ?? now;
  const day = dayOf(first, zone);
  const meetings = agenda.items.filter(({ from }) => dayOf(from, zone) === day);
  const title = sayNearDay(first, clock, now);
  return (
    <Section
      title={`${title.charAt(0).toLocaleUpperCase()}${title.slice(1)}`}
      action={
        <Link to="/e/$eventId/agenda" params={{ eventId }} className="text-small underline underline-offset-3">
          {t('now:agenda')}
        </Link>
      }
    >
      <List>
        {meetings.map((meeting) => {
          const value = toValue(meeting);
          return (
            <MeetingRow
              key={meeting.id}
              meeting={value}
              state={meetingStateAt(meeting, now)}
              heading={
                <Link
                  to="/e/$eventId/meetings/$meetingId"
                  params={{ eventId, meetingId: meeting.id }}
                  className="font-semibold hover:underline"
                >
                  {value.title}
                </Link>
              }
            />
          );
        })}
      </List>
    </Section>
  );
}

function Nothing({ eventId }: { eventId: string }) {
  const { t } = useTranslation('now');
  return (
    <EmptyState
      title={t('now:nothing')}
      circles="touching"
      action={
        <Button asChild>
          <Link to="/e/$eventId/people" params={{ eventId }}>
            {t('now:people')}
          </Link>
        </Button>
      }
    >
      {t('now:nothingHelp')}
    </EmptyState>
  );
}
