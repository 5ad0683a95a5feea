import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../shared/api/problem.js';
import { usePersonValue } from '../../shared/attending/person.js';
import { sayTime } from '../../shared/time/say.js';
import { useClock } from '../../shared/time/use-clock.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Face } from '../../shared/ui/face.js';
import { Select, Switch } from '../../shared/ui/inputs.js';
import { List, ListRow, Section } from '../../shared/ui/list-row.js';
import { Notice } from '../../shared/ui/notice.js';
import { Refusal } from '../../shared/ui/refusal.js';
import {
  type Ask,
  type FreeNow,
  freeNowQuery,
  nearQuery,
  useAnswerAsk,
  useAskNow,
  useFreeTicks,
  useSayFree,
  useSetPresence,
  useStopFree,
} from './free-now.js';

/** How long one can be free at a tap, in minutes. */
const spans = [15, 30, 60];

interface FreePartProps {
  eventId: string;
  zone: string;
}

/** Free now: what is asked first, then who is free, then what one says of oneself. */
export function FreePart({ eventId, zone }: FreePartProps) {
  const { t } = useTranslation('now');
  const { data: free } = useQuery(freeNowQuery(eventId));
  useFreeTicks(eventId);
  if (!free) return null;
  return (
    <>
      {free.asks.map((ask) => (
        <OpenAsk key={ask.id} ask={ask} />
      ))}
      <Section title={t('now:free.title')}>
        <div className="flex flex-col gap-4">
          <Myself eventId={eventId} zone={zone} free={free} />
          <People eventId={eventId} zone={zone} free={free} />
          <ShowsPresence eventId={eventId} free={free} />
        </div>
      </Section>
    </>
  );
}

/** One tap answers; with the yes the place is booked. */
function OpenAsk({ ask }: { ask: Ask }) {
  const { t } = useTranslation('now');
  const navigate = useNavigate();
  const { name } = usePersonValue()(ask.person);
  const accept = useAnswerAsk(ask, 'accept', t('now:free.label', { name }), (answer) => {
    const params = { eventId: ask.eventId, meetingId: answer?.meetingId ?? '' };
    if (answer?.meetingId) void navigate({ to: '/e/$eventId/meetings/$meetingId', params });
  });
  const end = useAnswerAsk(ask, ask.isMine ? 'withdraw' : 'decline', t('now:free.label', { name }));
  const error = accept.error ?? end.error;
  return (
    <Notice tone={ask.isMine ? 'wait' : 'you'} isUrgent={!ask.isMine}>
      <p className="font-semibold">{t(ask.isMine ? 'now:free.asking' : 'now:free.asked', { name })}</p>
      {error ? <Refused error={error} /> : null}
      <div className="mt-3">
        <ButtonRow>
          {ask.isMine ? null : (
            <Button size="small" variant="agree" isBusy={accept.isPending} onClick={() => accept.mutate({})}>
              {t('now:free.yes')}
            </Button>
          )}
          <Button size="small" variant="quiet" isBusy={end.isPending} onClick={() => end.mutate({})}>
            {t(ask.isMine ? 'now:free.withdraw' : 'now:free.no')}
          </Button>
        </ButtonRow>
      </div>
    </Notice>
  );
}

function Myself({ eventId, zone, free }: FreePartProps & { free: FreeNow }) {
  const { t } = useTranslation('now');
  const clock = useClock(zone);
  const stop = useStopFree(eventId);
  const { freeUntil, near } = free.me;
  if (freeUntil === null) return <SayFree eventId={eventId} />;
  const time = sayTime(freeUntil, clock);
  return (
    <Notice
      tone="agreed"
      action={
        <Button size="small" variant="quiet" isBusy={stop.isPending} onClick={() => stop.mutate(true)}>
          {t('now:free.stop')}
        </Button>
      }
    >
      {near ? t('now:free.meNear', { time, place: near.name }) : t('now:free.me', { time })}
    </Notice>
  );
}

function SayFree({ eventId }: { eventId: string }) {
  const { t } = useTranslation('now');
  const places = useQuery(nearQuery(eventId));
  const [placeId, setPlaceId] = useState('');
  const say = useSayFree(eventId);
  return (
    <div className="flex flex-col gap-3">
      <p className="text-soft">{t('now:free.intro')}</p>
      {places.data && places.data.length > 0 ? (
        <Select
          label={t('now:free.near')}
          isOptional
          value={placeId}
          onChange={(event) => setPlaceId(event.target.value)}
        >
          <option value="">{t('now:free.anywhere')}</option>
          {places.data.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      ) : null}
      <ButtonRow>
        {spans.map((minutes) => (
          <Button
            key={minutes}
            size="small"
            variant="quiet"
            isBusy={say.isPending && say.variables.minutes === minutes}
            onClick={() => say.mutate({ minutes, ...(placeId ? { placeId } : {}) })}
          >
            {t('now:free.say', { minutes })}
          </Button>
        ))}
      </ButtonRow>
      {say.error ? <Refused error={say.error} /> : null}
    </div>
  );
}

function People({ eventId, zone, free }: FreePartProps & { free: FreeNow }) {
  const { t } = useTranslation('now');
  const clock = useClock(zone);
  const toValue = usePersonValue();
  const asked = new Set(free.asks.map(({ person }) => person.attendeeId));
  const ask = useAskNow(eventId, t('now:free.title'));
  if (free.people.length === 0) return <p className="text-soft">{t('now:free.nobody')}</p>;
  return (
    <>
      <List label={t('now:free.people')}>
        {free.people.map((person) => {
          const value = toValue(person);
          const until = t('now:free.until', { time: sayTime(person.freeUntil, clock) });
          return (
            <ListRow
              key={person.attendeeId}
              lead={<Face {...value} size="small" />}
              detail={[value.line, person.near?.name, until].filter(Boolean).join(', ')}
              action={
                asked.has(person.attendeeId) ? null : (
                  <Button
                    size="small"
                    isBusy={ask.isPending && ask.variables.to === person.attendeeId}
                    aria-label={t('now:free.askName', { name: value.name })}
                    onClick={() => ask.mutate({ to: person.attendeeId })}
                  >
                    {t('now:free.ask')}
                  </Button>
                )
              }
            >
              <Link
                to="/e/$eventId/people/$attendeeId"
                params={{ eventId, attendeeId: person.attendeeId }}
                className="font-semibold hover:underline"
              >
                {value.name}
              </Link>
            </ListRow>
          );
        })}
      </List>
      {ask.error ? <Refused error={ask.error} /> : null}
    </>
  );
}

function ShowsPresence({ eventId, free }: { eventId: string; free: FreeNow }) {
  const { t } = useTranslation('now');
  const set = useSetPresence(eventId);
  return (
    <>
      <Switch
        label={t('now:free.presence')}
        hint={t('now:free.presenceHint')}
        checked={set.isPending ? set.variables : free.me.shows}
        onChange={(event) => set.mutate(event.target.checked)}
      />
      {set.error ? <Refused error={set.error} /> : null}
    </>
  );
}

function Refused({ error }: { error: unknown }) {
  const { t } = useTranslation('now');
  if (toProblem(error).isOffline) return <Notice tone="wait">{t('now:free.unsent')}</Notice>;
  return <Refusal error={error} />;
}
