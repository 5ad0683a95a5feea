import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '#libs/contracts';
import { useEventZone } from '../../shared/attending/event.js';
import { usePersonValue } from '../../shared/attending/person.js';
import { otherOf } from '../../shared/attending/requests.js';
import type { MeetingRequest } from '../../shared/attending/types.js';
import { useAttendance } from '../../shared/session/session.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { TextField } from '../../shared/ui/inputs.js';
import { Section } from '../../shared/ui/list-row.js';
import { SlotPicker } from '../../shared/ui/slot-picker.js';
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
  const name = usePersonValue()(otherOf(request)).name;
  const [picked, setPicked] = useState<string[]>([]);
  const [message, setMessage] = useState('');
  const counter = useAnswer({ request, way: 'counter', label: t('requests:label.counter', { name }), onDone: onBack });
  const said = message.trim();
  return (
    <Section title={t('requests:counter.title')} intro={t('requests:counter.intro', { name })}>
      <div className="flex flex-col gap-5">
        {times.isPending ? <Loading /> : null}
        {times.error ? <ErrorState error={times.error} onRetry={() => void times.refetch()} /> : null}
        {times.data?.items.length === 0 ? (
          <EmptyState title={t('requests:counter.none')}>{t('requests:counter.noneHelp')}</EmptyState>
        ) : null}
        {times.data && times.data.items.length > 0 ? (
          <>
            <SlotPicker
              slots={times.data.items}
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
        <ButtonRow>
          <Button
            isBusy={counter.isPending}
            disabled={picked.length === 0}
            onClick={() => counter.mutate({ slotIds: picked, ...(said ? { message: said } : {}) })}
          >
            {t('requests:counter.do', { count: picked.length })}
          </Button>
          <Button variant="quiet" onClick={onBack}>
            {t('requests:back')}
          </Button>
        </ButtonRow>
      </div>
    </Section>
  );
}
