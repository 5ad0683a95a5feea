import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS, type Worth, WORTHS } from '#libs/contracts';
import { toProblem } from '../../shared/api/problem.js';
import { usePersonValue } from '../../shared/attending/person.js';
import type { Meeting } from '../../shared/attending/types.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Switch, TextArea, TextField } from '../../shared/ui/inputs.js';
import { Section } from '../../shared/ui/list-row.js';
import { Notice } from '../../shared/ui/notice.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { type MeetingAfter, type Review, useReviewMeeting } from './after.js';

interface ReviewPartProps {
  meeting: Meeting;
  review: MeetingAfter['review'];
  keepingTouch: readonly string[];
}

/** One's own: was it worth it, keep in touch, and what one wants to remember. Taps count at once, texts with a button. */
export function ReviewPart({ meeting, review, keepingTouch }: ReviewPartProps) {
  const { t } = useTranslation('meeting-after');
  const send = useReviewMeeting(meeting, t('meeting-after:label.review'));
  const problem = send.error ? toProblem(send.error) : null;
  return (
    <Section title={t('meeting-after:worth.title')} intro={t('meeting-after:worth.intro')}>
      <div className="flex flex-col gap-5">
        <WorthRow chosen={review?.worth ?? null} onChoose={(worth) => send.mutate({ worth })} />
        <Switch
          label={t('meeting-after:touch.label')}
          hint={t('meeting-after:touch.hint')}
          checked={review?.keepsTouch === true}
          onChange={(event) => send.mutate({ keepsTouch: event.target.checked })}
        />
        <BothKeepTouch meeting={meeting} keepingTouch={keepingTouch} />
        <Words key={meeting.id} review={review} isBusy={send.isPending} onSave={(words) => send.mutate(words)} />
        {problem?.isOffline ? <Notice tone="wait">{t('meeting-after:unsent')}</Notice> : null}
        {problem && !problem.isOffline ? <Refusal error={problem} /> : null}
      </div>
    </Section>
  );
}

function WorthRow({ chosen, onChoose }: { chosen: Worth | null; onChoose: (worth: Worth | null) => void }) {
  const { t } = useTranslation('meeting-after');
  return (
    <ButtonRow>
      {WORTHS.map((worth) => (
        <Button
          key={worth}
          variant={chosen === worth ? 'agree' : 'quiet'}
          aria-pressed={chosen === worth}
          onClick={() => onChoose(chosen === worth ? null : worth)}
        >
          {t(`meeting-after:worth.${worth}`)}
        </Button>
      ))}
    </ButtonRow>
  );
}

/** Whoever would like to keep in touch as well; swapping cards is the way to do so. */
function BothKeepTouch({ meeting, keepingTouch }: Pick<ReviewPartProps, 'meeting' | 'keepingTouch'>) {
  const { t } = useTranslation('meeting-after');
  const toValue = usePersonValue();
  const both = meeting.people.filter(({ attendeeId }) => keepingTouch.includes(attendeeId));
  if (both.length === 0) return null;
  return (
    <Notice
      tone="agreed"
      action={
        <Button asChild size="small" variant="quiet">
          <Link to="/e/$eventId/card" params={{ eventId: meeting.eventId }}>
            {t('meeting-after:touch.cards')}
          </Link>
        </Button>
      }
    >
      {t('meeting-after:touch.both', { names: both.map((person) => toValue(person).name).join(', ') })}
    </Notice>
  );
}

interface WordsProps {
  review: MeetingAfter['review'];
  isBusy: boolean;
  onSave: (words: Review) => void;
}

function Words({ review, isBusy, onSave }: WordsProps) {
  const { t } = useTranslation('meeting-after');
  const [note, setNote] = useState(review?.note ?? '');
  const [promise, setPromise] = useState(review?.promise ?? '');
  const [due, setDue] = useState(review?.promiseDue ?? '');
  return (
    <>
      <TextField
        label={t('meeting-after:promise.label')}
        hint={t('meeting-after:promise.hint')}
        isOptional
        maxLength={LIMITS.message}
        value={promise}
        onChange={(event) => setPromise(event.target.value)}
      />
      {promise.trim() ? (
        <TextField
          type="date"
          label={t('meeting-after:promise.due')}
          isOptional
          value={due}
          onChange={(event) => setDue(event.target.value)}
        />
      ) : null}
      <TextArea
        label={t('meeting-after:note')}
        isOptional
        maxLength={LIMITS.note}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <ButtonRow>
        <Button isBusy={isBusy} onClick={() => onSave({ note, promise, promiseDue: due || null })}>
          {t('meeting-after:save')}
        </Button>
      </ButtonRow>
    </>
  );
}
