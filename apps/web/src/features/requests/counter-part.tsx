import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '#libs/contracts';
import { useEventZone } from '../../shared/attending/event.js';
import { usePersonValue } from '../../shared/attending/person.js';
import { otherOf, timesOnTable } from '../../shared/attending/request.js';
import type { MeetingRequest, Page, Slot } from '../../shared/attending/types.js';
import { useAttendance } from '../../shared/session/session.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { TextField } from '../../shared/ui/inputs.js';
import { Section } from '../../shared/ui/list-row.js';
import { SlotPicker } from '../../shared/ui/slot-picker.js';
import { StickyBar } from '../../shared/ui/sticky-bar.js';
import { EmptyState, ErrorState, Loading } from '../../shared/ui/states.js';
import { AnswerRefusal } from './answer-refusal.js';
import { useAnswer } from './answers.js';
import { timesQuery } from './times.js';

/** Suggesting other times: those at which everybody is free. */
export function CounterPart({ request, onBack }: { request: MeetingRequest; onBack: () => void }) {
  const { t } = useTranslation('requests');
  const zone = useEventZone(request.eventId);
  const meId = useAttendance(request.eventId)?.attendeeId;
  const others = [request.sender, ...request.recipients]
    .map(({ attendeeId }) => attendeeId)
    .filter((id) => id !== meId);
  const times = useQuery(timesQuery(request.eventId, others));
  // A time that is on the table is there to be accepted, not to be proposed again.
  const onTable = new Set(timesOnTable(request, meId).map(({ id }) => id));
  const fresh = (times.data?.items ?? []).filter(({ id }) => !onTable.has(id));
  const name = usePersonValue()(otherOf(request)).name;
  const [picked, setPicked] = useState<string[]>([]);
  const [message, setMessage] = useState('');
  const counter = useAnswer({ request, way: 'counter', label: t('requests:label.counter', { name }), onDone: onBack });
  return (
    <Section title={t('requests:counter.title')} intro={t('requests:counter.intro', { name })}>
      <div className="flex flex-col gap-5">
        <TimesState times={times} fresh={fresh} />
        {fresh.length > 0 ? (
          <>
            <SlotPicker
              slots={fresh}
              zone={zone}
              chosen={picked}
              onChange={(next) => setPicked(next.slice(-LIMITS.slotsPerRequest))}
            />
            <TextField
              label={t('requests:message')}
              isOptional
              maxLength={LIMITS.message}
              value={message}
              onChange={(event) => setMessage(event.target.value)}
            />
          </>
        ) : null}
        {counter.error ? <AnswerRefusal error={counter.error} /> : null}
        <ProposeRow
          count={picked.length}
          isBusy={counter.isPending}
          onPropose={() => counter.mutate({ slotIds: picked, ...said(message) })}
          onBack={onBack}
        />
      </div>
    </Section>
  );
}

interface ProposeRowProps {
  /** How many times are chosen. */
  count: number;
  isBusy: boolean;
  onPropose: () => void;
  onBack: () => void;
}

/** Proposes the chosen times, or says that one is missing. */
function ProposeRow({ count, isBusy, onPropose, onBack }: ProposeRowProps) {
  const { t } = useTranslation('requests');
  return (
    <StickyBar>
      <ButtonRow>
        <Button isBusy={isBusy} disabled={count === 0} onClick={onPropose}>
          {t('requests:counter.do', { count: Math.max(1, count) })}
        </Button>
        <Button variant="quiet" onClick={onBack}>
          {t('requests:back')}
        </Button>
        {count === 0 ? <span className="text-small text-soft">{t('requests:counter.needsTime')}</span> : null}
      </ButtonRow>
    </StickyBar>
  );
}

/** An empty sentence is none. */
const said = (message: string): { message?: string } => (message.trim() ? { message: message.trim() } : {});

/** What is so as long as there are no times to choose from. */
function TimesState({ times, fresh }: { times: UseQueryResult<Page<Slot>>; fresh: readonly Slot[] }) {
  const { t } = useTranslation('requests');
  if (times.isPending) return <Loading />;
  if (times.error) return <ErrorState error={times.error} onRetry={() => void times.refetch()} />;
  if (fresh.length > 0) return null;
  return <EmptyState title={t('requests:counter.none')}>{t('requests:counter.noneHelp')}</EmptyState>;
}
