import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '#libs/contracts';
import { toProblem, type Problem } from '../../shared/api/problem.js';
import { useSayEnd } from '../../shared/attending/deadline.js';
import { useEventZone } from '../../shared/attending/event.js';
import { useNames } from '../../shared/attending/names.js';
import { personQuery, usePersonValue } from '../../shared/attending/person.js';
import type { Picked } from '../../shared/attending/person-picker.js';
import type { PersonWithReasons, Slot } from '../../shared/attending/types.js';
import { useEvent } from '../../shared/events/event.js';
import { useNow } from '../../shared/time/use-clock.js';
import { BackLink } from '../../shared/ui/back-link.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Checkbox, TextArea } from '../../shared/ui/inputs.js';
import { Section } from '../../shared/ui/list-row.js';
import { Notice } from '../../shared/ui/notice.js';
import { Page } from '../../shared/ui/page.js';
import { PersonLine } from '../../shared/ui/person-card.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { SlotPicker } from '../../shared/ui/slot-picker.js';
import { StickyBar } from '../../shared/ui/sticky-bar.js';
import { EmptyState, ErrorState, Loading } from '../../shared/ui/states.js';
import { AskingPart, askingQuery } from './asking-part.js';
import { Company } from './ask-company.js';
import { Openings, Topics } from './ask-subjects.js';
import { useSendRequest, type Wish } from './send-request.js';
import { timesQuery } from './times.js';

/** Asking somebody for a meeting: one sentence, some times, and when an answer comes. */
export function AskScreen() {
  const { t } = useTranslation('requests');
  const { eventId, attendeeId } = useParams({ from: '/attendee/e/$eventId/people/$attendeeId/ask' });
  const person = useQuery(personQuery(eventId, attendeeId));
  const [others, setOthers] = useState<Picked[]>([]);
  const all = [attendeeId, ...others.map((each) => each.attendeeId)];
  const times = useQuery({ ...timesQuery(eventId, all), placeholderData: keepPreviousData });
  const failed = person.error ?? times.error;
  if (person.data && times.data && !times.error)
    return <Composer {...{ eventId, others, setOthers }} person={person.data} slots={times.data.items} />;
  return (
    <Page title={t('requests:ask.titleBare')}>
      {failed ? (
        <ErrorState
          error={failed}
          onRetry={() => void Promise.all([person.refetch(), times.refetch()])}
          isRetrying={person.isFetching || times.isFetching}
        />
      ) : (
        <Loading />
      )}
    </Page>
  );
}

const chosenAtFirst = 3;

interface ComposerProps {
  eventId: string;
  person: PersonWithReasons;
  /** When all of them are free. */
  slots: readonly Slot[];
  /** Who is asked besides. */
  others: readonly Picked[];
  setOthers: (others: Picked[]) => void;
}

function Composer({ eventId, person, slots, others, setOthers }: ComposerProps) {
  const { t } = useTranslation('requests');
  const { attendeeId } = person;
  const value = usePersonValue()(person);
  const name = useNames()([value.name, ...others.map((each) => each.name)]);
  const only = { attendeeId, name: person.givenName || value.name };
  const first = others.length > 0 ? name : only.name;
  const { data: asking } = useQuery(askingQuery(eventId, attendeeId));
  const [quorum, setQuorum] = useState(Infinity);
  const [purpose, setPurpose] = useState('');
  const [topicIds, setTopicIds] = useState<string[]>([]);
  const ruledOut = person.ruledOut ?? asking?.ruledOut;
  const to = [attendeeId, ...others.map((each) => each.attendeeId)];
  const most = Math.min((asking?.tableSize ?? 2) - 1, LIMITS.recipientsPerRequest);
  return (
    <Page
      title={t('requests:ask.title', { name })}
      back={
        <BackLink to="/e/$eventId/people/$attendeeId" params={{ eventId, attendeeId }}>
          {value.name}
        </BackLink>
      }
    >
      <PersonLine person={value} />
      {ruledOut ? <Notice tone="wait">{t(`event:ruledOut.${ruledOut as 'pair'}`)}</Notice> : null}
      <AskingPart eventId={eventId} people={[only, ...others]} />
      <Company {...{ eventId, attendeeId, others, setOthers, quorum, setQuorum, most }} />
      <div className="flex flex-col gap-3">
        <TextArea
          label={t('requests:ask.purpose')}
          hint={t('requests:ask.purposeHint', { name: first, count: to.length })}
          maxLength={LIMITS.purpose}
          value={purpose}
          onChange={(event) => setPurpose(event.target.value)}
        />
        <Openings person={person} onChoose={setPurpose} />
        <Topics eventId={eventId} person={person} chosen={topicIds} onChange={setTopicIds} />
      </div>
      {slots.length === 0 ? (
        <NoTimes eventId={eventId} name={first} />
      ) : (
        <Sending
          {...{ eventId, slots, first, name }}
          said={{ to, purpose: purpose.trim(), topicIds, ...(quorum < to.length ? { quorum } : {}) }}
        />
      )}
    </Page>
  );
}

interface SendingProps {
  eventId: string;
  slots: readonly Slot[];
  /** Whom one asks, as one speaks of them. */
  first: string;
  /** The same by full names. */
  name: string;
  /** All but the times. */
  said: Omit<Wish, 'slotIds' | 'anyTime'>;
}

/** When, until when an answer comes, and sending it. */
function Sending({ eventId, slots, first, name, said }: SendingProps) {
  const { t } = useTranslation('requests');
  const zone = useEventZone(eventId);
  const [anyTime, setAnyTime] = useState(false);
  const [picked, setPicked] = useState<string[]>(() => slots.slice(0, chosenAtFirst).map(({ id }) => id));
  const chosen = anyTime ? slots : slots.filter(({ id }) => picked.includes(id));
  const end = useEnd(eventId, chosen);
  return (
    <>
      <When {...{ slots, zone, first, picked, setPicked, anyTime, setAnyTime }} count={said.to.length} />
      {end ? (
        <p className="max-w-[34rem] text-soft">{t('requests:ask.end', { name: first, end, count: said.to.length })}</p>
      ) : null}
      <SendBar {...{ eventId, name }} wish={{ ...said, slotIds: anyTime ? [] : chosen.map(({ id }) => id), anyTime }} />
    </>
  );
}

interface WhenProps {
  slots: readonly Slot[];
  zone: string;
  /** Whom one asks, and how many they are. */
  first: string;
  count: number;
  picked: string[];
  setPicked: (ids: string[]) => void;
  anyTime: boolean;
  setAnyTime: (anyTime: boolean) => void;
}

/** Some of the times that suit both, or all of them. */
function When({ slots, zone, first, count, picked, setPicked, anyTime, setAnyTime }: WhenProps) {
  const { t } = useTranslation('requests');
  return (
    <Section title={t('requests:ask.times')} intro={t('requests:ask.timesIntro', { name: first, count })}>
      <Checkbox
        label={t('requests:ask.anyTime')}
        hint={t('requests:ask.anyTimeHint', { name: first, count })}
        checked={anyTime}
        onChange={({ target: { checked } }) => setAnyTime(checked)}
      />
      {anyTime ? null : (
        <SlotPicker
          slots={slots}
          zone={zone}
          chosen={picked}
          onChange={(next) => setPicked(next.slice(-LIMITS.slotsPerRequest))}
        />
      )}
    </Section>
  );
}

interface SendBarProps {
  eventId: string;
  /** Whom one asks. */
  name: string;
  wish: Wish;
}

/** Sends the request and opens it, or says what is still missing. */
function SendBar({ eventId, name, wish }: SendBarProps) {
  const { purpose, slotIds, anyTime } = wish;
  const { t } = useTranslation('requests');
  const navigate = useNavigate();
  const send = useSendRequest(eventId, t('requests:ask.label', { name }), (request) => {
    if (!request) return void navigate({ to: '/e/$eventId/inbox', params: { eventId }, search: { box: 'sent' } });
    const params = { eventId, requestId: request.id };
    void navigate({ to: '/e/$eventId/requests/$requestId', params, replace: true });
  });
  return (
    <StickyBar>
      {send.error ? <AskRefusal problem={toProblem(send.error)} eventId={eventId} /> : null}
      <ButtonRow>
        <Button
          isBusy={send.isPending}
          disabled={purpose === '' || (slotIds.length === 0 && !anyTime)}
          onClick={() => send.mutate(wish)}
        >
          {t('requests:ask.send')}
        </Button>
        <span className="text-small text-soft">
          {purpose === ''
            ? t('requests:ask.needsPurpose')
            : anyTime
              ? t('requests:ask.countAny')
              : slotIds.length === 0
                ? t('requests:ask.needsTime')
                : t('requests:ask.count', { count: slotIds.length })}
        </span>
      </ButtonRow>
    </StickyBar>
  );
}

/** The end of a request that would be sent now, in words. */
function useEnd(eventId: string, chosen: readonly Slot[]): string | null {
  const { data: event } = useEvent(eventId);
  const sayEnd = useSayEnd(useEventZone(eventId));
  const now = useNow(60);
  if (!event || chosen.length === 0) return null;
  const last = Math.max(...chosen.map(({ from }) => Date.parse(from)));
  const nearing = now.getTime() + (last - now.getTime()) * LIMITS.shareToAnswer;
  return sayEnd(new Date(Math.min(now.getTime() + event.requestHours * 3_600_000, nearing)));
}

function NoTimes({ eventId, name }: { eventId: string; name: string }) {
  const { t } = useTranslation('requests');
  return (
    <EmptyState
      title={t('requests:noTimes.title', { name })}
      circles="apart"
      action={
        <Button asChild variant="quiet">
          <Link to="/e/$eventId/agenda" params={{ eventId }}>
            {t('requests:noTimes.agenda')}
          </Link>
        </Button>
      }
    >
      {t('requests:noTimes.help')}
    </EmptyState>
  );
}

function AskRefusal({ problem, eventId }: { problem: Problem; eventId: string }) {
  const { t } = useTranslation('requests');
  if (problem.isOffline) return <Notice tone="wait">{t('requests:unsent')}</Notice>;
  const openId = problem.is('already_asked') ? problem.details.openRequestId : undefined;
  if (typeof openId !== 'string') return <Refusal error={problem} />;
  return (
    <Notice
      tone="wait"
      action={
        <Button asChild size="small" variant="quiet">
          <Link to="/e/$eventId/requests/$requestId" params={{ eventId, requestId: openId }}>
            {t('requests:see')}
          </Link>
        </Button>
      }
    >
      {problem.details.detail}
    </Notice>
  );
}
