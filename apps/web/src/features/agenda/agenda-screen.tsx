import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../shared/api/problem.js';
import { agendaQuery } from '../../shared/attending/agenda.js';
import { meetingStateAt, useMeetingValue } from '../../shared/attending/say-meeting.js';
import type { Agenda, Meeting, Slot } from '../../shared/attending/types.js';
import { slotsQuery } from '../../shared/events/slots.js';
import { useAttendance } from '../../shared/session/session.js';
import { byDay, clocksDiffer, sayDay, sayTimes, zonePlace } from '../../shared/time/say.js';
import { ownZone, useClock, useNow } from '../../shared/time/use-clock.js';
import { Button } from '../../shared/ui/button.js';
import { Switch } from '../../shared/ui/inputs.js';
import { List, Section } from '../../shared/ui/list-row.js';
import { MeetingRow } from '../../shared/ui/meeting.js';
import { Notice } from '../../shared/ui/notice.js';
import { Page } from '../../shared/ui/page.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { EmptyState, ErrorState, Loading } from '../../shared/ui/states.js';
import { entriesOf, type Entry } from './free-gaps.js';
import { useSetBusy } from './set-busy.js';

/** One's own days: meetings and the free times between, by day, on the event's clock. */
export function AgendaScreen() {
  const { t } = useTranslation('agenda');
  const { eventId } = useParams({ from: '/attendee/e/$eventId/agenda' });
  const agenda = useQuery(agendaQuery(eventId));
  const slots = useQuery(slotsQuery(eventId));
  const attendance = useAttendance(eventId);
  return (
    <Page title={t('agenda:title')} eyebrow={attendance?.eventName}>
      {agenda.data ? (
        <Days agenda={agenda.data} slots={slots.data ?? []} eventId={eventId} isComplete={!slots.isPending} />
      ) : agenda.error ? (
        <ErrorState error={agenda.error} onRetry={() => void agenda.refetch()} isRetrying={agenda.isFetching} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}

interface DaysProps {
  agenda: Agenda;
  slots: readonly Slot[];
  eventId: string;
  /** The grid has been asked for: without it, nothing can be said about free times. */
  isComplete: boolean;
}

function Days({ agenda, slots, eventId, isComplete }: DaysProps) {
  const { t } = useTranslation('agenda');
  const now = useNow();
  const zone = agenda.timeZone;
  const clock = useClock(zone);
  const entries = entriesOf(agenda, slots, now);
  if (entries.length === 0) {
    if (!isComplete) return <Loading />;
    return (
      <EmptyState
        title={t('agenda:empty')}
        action={
          <Button asChild variant="quiet">
            <Link to="/e/$eventId/people" params={{ eventId }}>
              {t('agenda:toPeople')}
            </Link>
          </Button>
        }
      >
        {t('agenda:emptyHelp')}
      </EmptyState>
    );
  }
  const isFar = entries.some(({ from }) => clocksDiffer(from, zone, ownZone));
  return (
    <>
      {isFar ? (
        <p className="text-small text-soft">
          {t('agenda:clocks', { place: zonePlace(zone), own: zonePlace(ownZone) })}
        </p>
      ) : null}
      {byDay(entries, ({ from }) => from, zone).map(({ day, things }) => (
        <Section key={day} title={sayDay(things[0]?.from ?? day, clock, now)}>
          <List>
            {things.map((entry) =>
              entry.kind === 'meeting' ? (
                <OneMeeting key={entry.meeting.id} meeting={entry.meeting} zone={zone} now={now} />
              ) : (
                <Gap key={entry.from} gap={entry} eventId={eventId} zone={zone} />
              ),
            )}
          </List>
        </Section>
      ))}
    </>
  );
}

function OneMeeting({ meeting, zone, now }: { meeting: Meeting; zone: string; now: Date }) {
  const value = useMeetingValue(zone)(meeting);
  const params = { eventId: meeting.eventId, meetingId: meeting.id };
  return (
    <MeetingRow
      meeting={value}
      state={meetingStateAt(meeting, now)}
      heading={
        <Link to="/e/$eventId/meetings/$meetingId" params={params} className="font-semibold hover:underline">
          {value.title}
        </Link>
      }
    />
  );
}

interface GapProps {
  gap: Extract<Entry, { kind: 'gap' }>;
  eventId: string;
  zone: string;
}

/** Free times in a row: one line, which opens to say which of them one keeps for oneself. */
function Gap({ gap, eventId, zone }: GapProps) {
  const { t } = useTranslation('agenda');
  const clock = useClock(zone);
  const [isOpen, setOpen] = useState(false);
  const times = sayTimes(gap.from, gap.to, clock);
  const count = gap.times.filter(({ isBusy }) => !isBusy).length;
  const title = count === 0 ? t('agenda:kept') : count < gap.times.length ? t('agenda:partly') : t('agenda:free');
  const detail = count > 0 && gap.times.length > 1 ? t('agenda:timesIn', { count, times }) : times;
  return (
    <>
      <MeetingRow
        state="free"
        meeting={{ from: gap.from, to: gap.to, zone, title, detail }}
        action={
          <Button
            size="small"
            variant="quiet"
            aria-expanded={isOpen}
            aria-label={t('agenda:changeOf', { times })}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? t('agenda:done') : t('agenda:change')}
          </Button>
        }
      />
      {isOpen ? <GapTimes gap={gap} eventId={eventId} zone={zone} /> : null}
    </>
  );
}

function GapTimes({ gap, eventId, zone }: GapProps) {
  const { t } = useTranslation('agenda');
  const clock = useClock(zone);
  const setBusy = useSetBusy(eventId, t('agenda:busyLabel'));
  const problem = setBusy.error ? toProblem(setBusy.error) : null;
  return (
    <li className="flex flex-col gap-2 border-b border-line py-3 last:border-b-0">
      <p className="text-small text-soft">{t('agenda:keepHelp')}</p>
      {gap.times.map((time) => (
        <Switch
          key={time.id}
          label={
            <span className="tabular-nums">{t('agenda:freeThen', { times: sayTimes(time.from, time.to, clock) })}</span>
          }
          checked={!time.isBusy}
          onChange={(event) => setBusy.mutate({ slot: time, isBusy: !event.target.checked })}
        />
      ))}
      {problem?.isOffline ? <Notice tone="wait">{t('agenda:unsent')}</Notice> : null}
      {problem && !problem.isOffline ? <Refusal error={problem} /> : null}
    </li>
  );
}
