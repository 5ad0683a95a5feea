import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { toProblem, type Problem } from '../../shared/api/problem.js';
import { useEventZone } from '../../shared/attending/event.js';
import { usePersonValue } from '../../shared/attending/person.js';
import { otherOf, timesOnTable } from '../../shared/attending/request.js';
import type { MeetingRequest, Slot } from '../../shared/attending/types.js';
import { useAttendance } from '../../shared/session/session.js';
import { sayTime } from '../../shared/time/say.js';
import { useClock } from '../../shared/time/use-clock.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Section } from '../../shared/ui/list-row.js';
import { Notice } from '../../shared/ui/notice.js';
import { SlotPicker, type SlotValue } from '../../shared/ui/slot-picker.js';
import { StickyBar } from '../../shared/ui/sticky-bar.js';
import { AnswerRefusal } from './answer-refusal.js';
import { useAnswer } from './answers.js';
import { CounterPart } from './counter-part.js';
import { DeclinePart } from './decline-part.js';
import { timesQuery } from './times.js';

/** A time that a refusal offers instead: named already, or free for everybody and only to be proposed. */
type Offered = Slot & { kind: 'named' | 'fresh' };

/** Answering: one tap chooses a time, one more says yes; other times and a kind no stand beside it. */
export function AnswerPart({ request }: { request: MeetingRequest }) {
  const { t } = useTranslation('requests');
  const [open, setOpen] = useState<'none' | 'counter' | 'decline'>('none');
  if (open === 'counter') return <CounterPart request={request} onBack={() => setOpen('none')} />;
  if (open === 'decline') return <DeclinePart request={request} onBack={() => setOpen('none')} />;
  if (isIncomplete(request))
    return (
      <Notice
        tone="wait"
        action={
          <Button size="small" variant="quiet" onClick={() => setOpen('decline')}>
            {t('requests:decline.open')}
          </Button>
        }
      >
        {t('requests:company.incomplete')}
      </Notice>
    );
  return (
    <AcceptPart
      request={request}
      onCounter={() => setOpen('counter')}
      others={
        <>
          <Button variant="quiet" onClick={() => setOpen('counter')}>
            {t('requests:otherTimes')}
          </Button>
          <Button variant="quiet" onClick={() => setOpen('decline')}>
            {t('requests:decline.open')}
          </Button>
        </>
      }
    />
  );
}

/** Whether too few of those asked together still take part. */
const isIncomplete = ({ recipients, quorum }: MeetingRequest): boolean =>
  recipients.length > 1 && recipients.filter(({ answer, isHere }) => answer !== 'no' && isHere).length < quorum;

interface AcceptPartProps {
  request: MeetingRequest;
  onCounter: () => void;
  others: ReactNode;
}

function AcceptPart({ request, onCounter, others }: AcceptPartProps) {
  const { t } = useTranslation('requests');
  const zone = useEventZone(request.eventId);
  const clock = useClock(zone);
  const meId = useAttendance(request.eventId)?.attendeeId;
  const name = usePersonValue()(otherOf(request)).name;
  const [lost, setLost] = useState<{ time: string; code: string; offered: Offered[]; problem: Problem } | null>(null);
  const [picked, setPicked] = useState<string[]>([]);
  const accept = useAnswer({ request, way: 'accept', label: t('requests:label.accept', { name }) });
  const counter = useAnswer({ request, way: 'counter', label: t('requests:label.counter', { name }) });
  const { isAny, open } = useChoices(request, meId);
  const slots = lost ? lost.offered : open;
  const chosen = slots.find(({ id }) => id === picked[0]);
  const isFresh = lost?.offered.find(({ id }) => id === chosen?.id)?.kind === 'fresh';
  const other = counter.error ?? (accept.error && !lost ? accept.error : null);

  function confirm(slot: SlotValue): void {
    if (isFresh) return counter.mutate({ slotIds: [slot.id] });
    accept.mutate({ slotId: slot.id }, { onError: (error) => lose(toProblem(error), slot) });
  }

  /** Somebody was faster: the times that are left come with the refusal, and are shown at once. */
  function lose(problem: Problem, slot: SlotValue): void {
    if (!problem.is('slot_taken') && !problem.is('no_place')) return;
    const offered = Array.isArray(problem.details.slots) ? (problem.details.slots as Offered[]) : [];
    setPicked([]);
    setLost({ time: sayTime(slot.from, clock), code: problem.details.code ?? '', offered, problem });
  }

  return (
    <Section
      title={t('requests:choose.title')}
      intro={t(isAny ? 'requests:choose.any' : 'requests:choose.intro', { name })}
    >
      <div className="flex flex-col gap-5 pt-1.5">
        {lost ? <Lost {...lost} /> : null}
        {slots.length > 0 ? (
          <SlotPicker slots={slots} zone={zone} chosen={picked} onChange={setPicked} isSingle />
        ) : (
          <NoneLeft onCounter={onCounter} />
        )}
        {other ? <AnswerRefusal error={other} /> : null}
        <Row isInSight={chosen !== undefined}>
          {chosen ? (
            <Button variant="agree" isBusy={accept.isPending || counter.isPending} onClick={() => confirm(chosen)}>
              {t(isFresh ? 'requests:choose.propose' : 'requests:choose.accept', { time: sayTime(chosen.from, clock) })}
            </Button>
          ) : null}
          {others}
        </Row>
      </div>
    </Section>
  );
}

/** What can be said yes to: the times on the table, or every time that suits all where the sender asked so. */
function useChoices(request: MeetingRequest, meId: string | undefined): { isAny: boolean; open: readonly SlotValue[] } {
  const isAny = request.anyTime && timesOnTable(request, meId).length === 0;
  const others = [request.sender, ...request.recipients]
    .map(({ attendeeId }) => attendeeId)
    .filter((id) => id !== meId);
  const times = useQuery({ ...timesQuery(request.eventId, others), enabled: isAny });
  return { isAny, open: isAny ? (times.data?.items ?? []) : acceptable(request, meId) };
}

/** The buttons; in sight, above the tabs, as soon as there is a yes to say. */
function Row({ isInSight, children }: { isInSight: boolean; children: ReactNode }) {
  const row = <ButtonRow>{children}</ButtonRow>;
  return isInSight ? <StickyBar>{row}</StickyBar> : row;
}

function NoneLeft({ onCounter }: { onCounter: () => void }) {
  const { t } = useTranslation('requests');
  return (
    <Notice
      tone="wait"
      action={
        <Button size="small" variant="quiet" onClick={onCounter}>
          {t('requests:otherTimes')}
        </Button>
      }
    >
      {t('requests:choose.none')}
    </Notice>
  );
}

/** What can be said yes to, and what was among it but is gone. */
function acceptable(request: MeetingRequest, meId: string | undefined): SlotValue[] {
  const free = new Set(request.freeSlots.map(({ id }) => id));
  const byId = new Map(timesOnTable(request, meId).map((slot) => [slot.id, slot]));
  return [...byId.values()].map(({ id, from, to }) => ({
    id,
    from,
    to,
    state: free.has(id) ? ('free' as const) : ('taken' as const),
  }));
}

function Lost({ time, code, offered, problem }: { time: string; code: string; offered: Offered[]; problem: Problem }) {
  const { t } = useTranslation('requests');
  if (code === 'no_place')
    return (
      <Notice tone="wait" isUrgent>
        {problem.details.detail}
      </Notice>
    );
  const rest = offered.length === 0 ? t('requests:lost.none') : t('requests:lost.left', { count: offered.length });
  return (
    <Notice tone="you" isUrgent>
      {t('requests:lost.text', { time })} {rest}
    </Notice>
  );
}
