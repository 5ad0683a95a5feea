import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../shared/api/problem.js';
import { agendaQuery, meetingQuery, othersOf } from '../../shared/attending/agenda.js';
import { usePersonValue } from '../../shared/attending/person.js';
import type { Meeting } from '../../shared/attending/types.js';
import { useLiveCommand } from '../../shared/realtime/use-live-command.js';
import { Button } from '../../shared/ui/button.js';
import { Notice } from '../../shared/ui/notice.js';
import { Refusal } from '../../shared/ui/refusal.js';

/** How late, in minutes. */
const choices = [5, 10, 15];

/** How long before the beginning it can be said. */
const soonMs = 2 * 3_600_000;

/** Whether a meeting is near enough to be late for. */
export const canBeLate = ({ from, to, outcome }: Meeting, now: Date): boolean =>
  outcome === null && Date.parse(from) - soonMs <= now.getTime() && new Date(to) > now;

function useRunLate(meeting: Meeting, label: string) {
  const client = useQueryClient();
  const { queryKey } = meetingQuery(meeting.id);
  return useLiveCommand<{ minutes: number }, Meeting>({
    make: (said) => ({
      socket: { name: 'meeting.late', body: { meetingId: meeting.id, ...said } },
      method: 'POST',
      path: `/api/meetings/${meeting.id}/late`,
      body: said,
    }),
    label: () => label,
    foresee: ({ minutes }) => {
      const before = client.getQueryData(queryKey);
      const lateMinutes = minutes === 0 ? null : minutes;
      const people = before?.people.map((person) => (person.isMe ? { ...person, lateMinutes } : person));
      if (before && people) client.setQueryData(queryKey, { ...before, people });
      return () => client.setQueryData(queryKey, before);
    },
    inOrder: `late-${meeting.id}`,
    stale: [queryKey, agendaQuery(meeting.eventId).queryKey],
    onDone: (answer) => {
      if (answer) client.setQueryData(queryKey, answer);
    },
  });
}

/** "I'm late": one tap opens, one says how much; the others read it at once. Light on petrol, beside the way. */
export function LateButton({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('agenda');
  const [isOpen, setOpen] = useState(false);
  const late = useRunLate(meeting, t('agenda:late.label'));
  const mine = meeting.people.find(({ isMe }) => isMe)?.lateMinutes ?? null;
  const problem = late.error ? toProblem(late.error) : null;
  const say = (minutes: number): void => {
    setOpen(false);
    late.mutate({ minutes });
  };
  if (!isOpen)
    return (
      <>
        <Button variant="quiet" aria-expanded={false} onClick={() => setOpen(true)}>
          {mine === null ? t('agenda:late.open') : t('agenda:late.mine', { count: mine })}
        </Button>
        {problem?.isOffline ? <p role="status">{t('agenda:unsent')}</p> : null}
        {problem && !problem.isOffline ? <Refusal error={problem} /> : null}
      </>
    );
  return (
    <div className="flex w-full flex-col gap-2">
      <div role="group" aria-label={t('agenda:late.open')} className="flex flex-wrap gap-2">
        {choices.map((minutes) => (
          <Button key={minutes} variant="quiet" onClick={() => say(minutes)}>
            {t('agenda:late.minutes', { count: minutes })}
          </Button>
        ))}
        {mine === null ? null : (
          <Button variant="quiet" onClick={() => say(0)}>
            {t('agenda:late.onTime')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Who of the others comes late, and by how much. */
export function WhoIsLate({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('agenda');
  const toValue = usePersonValue();
  return othersOf(meeting)
    .filter(({ lateMinutes }) => lateMinutes !== null)
    .map((person) => (
      <Notice key={person.attendeeId} tone="you" isUrgent>
        {t('agenda:late.they', { name: toValue(person).name, count: person.lateMinutes ?? 0 })}
      </Notice>
    ));
}
