import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '#libs/contracts';
import { toProblem } from '../../shared/api/problem.js';
import { meetingQuery } from '../../shared/attending/agenda.js';
import { changesQuery } from '../../shared/attending/changes.js';
import { useEventZone } from '../../shared/attending/event.js';
import type { Picked } from '../../shared/attending/person-picker.js';
import type { Meeting } from '../../shared/attending/types.js';
import { useAttendance } from '../../shared/session/session.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Select, TextField } from '../../shared/ui/inputs.js';
import { Section } from '../../shared/ui/list-row.js';
import { Notice } from '../../shared/ui/notice.js';
import { Page } from '../../shared/ui/page.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { SlotPicker } from '../../shared/ui/slot-picker.js';
import { ErrorState, Loading } from '../../shared/ui/states.js';
import { optionsQuery, usePropose, type Wish } from './changes.js';
import { PeoplePart } from './people-part.js';

/** Proposing that a booked meeting be otherwise: when, where, with whom. */
export function ProposeScreen() {
  const { t } = useTranslation('meeting-changes');
  const { eventId, meetingId } = useParams({ from: '/attendee/e/$eventId/meetings/$meetingId/change' });
  const attendance = useAttendance(eventId);
  const meeting = useQuery(meetingQuery(meetingId));
  return (
    <Page title={t('meeting-changes:propose.title')} eyebrow={attendance?.eventName}>
      {meeting.data ? (
        <ProposeForm meeting={meeting.data} />
      ) : meeting.error ? (
        <ErrorState error={meeting.error} onRetry={() => void meeting.refetch()} isRetrying={meeting.isFetching} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}

function ProposeForm({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meeting-changes');
  const navigate = useNavigate();
  const { id, eventId } = meeting;
  const [slots, setSlots] = useState<string[]>([]);
  const [placeId, setPlaceId] = useState('');
  const [joining, setJoining] = useState<Picked[]>([]);
  const [leaving, setLeaving] = useState<string[]>([]);
  const [message, setMessage] = useState('');
  const company = { joining: joining.map(({ attendeeId }) => attendeeId), leaving };
  const { data: open } = useQuery(changesQuery(eventId));
  const instead = open?.items.find(({ meetingId }) => meetingId === id)?.id;
  const propose = usePropose(meeting, t('meeting-changes:label.propose'), (change) => {
    if (change) void navigate({ to: '/e/$eventId/changes/$changeId', params: { eventId, changeId: change.id } });
  });
  const isSomething = slots.length + company.joining.length + leaving.length > 0 || placeId !== '';
  return (
    <>
      <p>{t('meeting-changes:propose.intro')}</p>
      <WhenAndWhere meeting={meeting} {...{ company, slots, setSlots, placeId, setPlaceId }} />
      <PeoplePart meeting={meeting} {...{ joining, setJoining, leaving, setLeaving }} />
      <TextField
        label={t('meeting-changes:message')}
        isOptional
        maxLength={LIMITS.message}
        value={message}
        onChange={(event) => setMessage(event.target.value)}
      />
      {propose.error ? <Refused error={propose.error} /> : null}
      <ButtonRow>
        <Button
          disabled={!isSomething}
          isBusy={propose.isPending}
          onClick={() => propose.mutate(wishOf(slots[0], placeId, company, message, instead))}
        >
          {t('meeting-changes:propose.do')}
        </Button>
      </ButtonRow>
    </>
  );
}

/** Only what is different is said. */
function wishOf(
  slotId: string | undefined,
  placeId: string,
  { joining, leaving }: { joining: string[]; leaving: string[] },
  message: string,
  instead: string | undefined,
): Wish {
  return {
    ...(slotId ? { slotId } : {}),
    ...(placeId ? { placeId } : {}),
    ...(joining.length > 0 ? { joining } : {}),
    ...(leaving.length > 0 ? { leaving } : {}),
    ...(message.trim() ? { message: message.trim() } : {}),
    ...(instead ? { instead } : {}),
  };
}

interface WhenAndWhereProps {
  meeting: Meeting;
  company: { joining: string[]; leaving: string[] };
  slots: string[];
  setSlots: (slots: string[]) => void;
  placeId: string;
  setPlaceId: (placeId: string) => void;
}

function WhenAndWhere({ meeting, company, slots, setSlots, placeId, setPlaceId }: WhenAndWhereProps) {
  const { t } = useTranslation('meeting-changes');
  const zone = useEventZone(meeting.eventId);
  const options = useQuery(optionsQuery(meeting.id, company, slots[0]));
  if (options.error) return <ErrorState error={options.error} onRetry={() => void options.refetch()} />;
  if (!options.data) return <Loading />;
  const { times, places, isFreeNow } = options.data;
  return (
    <>
      <Section title={t('meeting-changes:propose.time')}>
        {!isFreeNow && slots.length === 0 ? <Notice tone="wait">{t('meeting-changes:propose.notFree')}</Notice> : null}
        {times.length > 0 ? (
          <SlotPicker slots={times} zone={zone} chosen={slots} onChange={setSlots} isSingle />
        ) : (
          <p className="text-soft">{t('meeting-changes:propose.noTimes')}</p>
        )}
      </Section>
      {places.length > 0 ? (
        <Select
          label={t('meeting-changes:propose.place')}
          value={placeId}
          onChange={(event) => setPlaceId(event.target.value)}
        >
          <option value="">{t('meeting-changes:propose.samePlace')}</option>
          {places.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      ) : (
        <p className="text-soft">{t('meeting-changes:propose.noPlaces')}</p>
      )}
    </>
  );
}

/** Why it was not taken; where a time was lost, how many are left. */
function Refused({ error }: { error: unknown }) {
  const { t } = useTranslation('meeting-changes');
  const problem = toProblem(error);
  if (problem.isOffline) return <Notice tone="wait">{t('meeting-changes:unsent')}</Notice>;
  const left = Array.isArray(problem.details.times) ? problem.details.times.length : 0;
  return (
    <>
      <Refusal error={error} />
      {left > 0 ? <p>{t('meeting-changes:propose.left', { count: left })}</p> : null}
    </>
  );
}
