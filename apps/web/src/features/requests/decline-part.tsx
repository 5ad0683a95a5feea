import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '#libs/contracts';
import { usePersonValue } from '../../shared/attending/person.js';
import { otherOf } from '../../shared/attending/request.js';
import type { MeetingRequest } from '../../shared/attending/types.js';
import { useAttendance } from '../../shared/session/session.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Checkbox, TextArea } from '../../shared/ui/inputs.js';
import { Section } from '../../shared/ui/list-row.js';
import { AnswerRefusal } from './answer-refusal.js';
import { useAnswer } from './answers.js';

/** Saying no, kindly: a sentence at hand, or one's own, or none. */
export function DeclinePart({ request, onBack }: { request: MeetingRequest; onBack: () => void }) {
  const { t } = useTranslation('requests');
  const name = usePersonValue()(otherOf(request)).name;
  const meId = useAttendance(request.eventId)?.attendeeId ?? null;
  const [message, setMessage] = useState('');
  const [conversationOpen, setConversationOpen] = useState(false);
  const decline = useAnswer({
    request,
    way: 'decline',
    label: t('requests:label.decline', { name }),
    // With several recipients another one may still say yes: then the server alone knows what comes of it.
    ...(request.recipients.length === 1 ? { foreseen: { state: 'declined' as const, declinedBy: meId } } : {}),
  });
  const said = message.trim();
  return (
    <Section title={t('requests:decline.title')} intro={t('requests:decline.intro', { name })}>
      <div className="flex flex-col gap-4">
        <Sentences message={message} onChange={setMessage} />
        <TextArea
          label={t('requests:message')}
          isOptional
          maxLength={LIMITS.message}
          value={message}
          onChange={(event) => setMessage(event.target.value)}
        />
        <Checkbox
          label={t('requests:decline.talk')}
          checked={conversationOpen}
          onChange={({ target: { checked } }) => setConversationOpen(checked)}
        />
        {decline.error ? <AnswerRefusal error={decline.error} /> : null}
        <ButtonRow>
          <Button
            isBusy={decline.isPending}
            onClick={() => decline.mutate({ ...(said && { message: said }), conversationOpen })}
          >
            {t('requests:decline.do')}
          </Button>
          <Button variant="quiet" onClick={onBack}>
            {t('requests:back')}
          </Button>
        </ButtonRow>
      </div>
    </Section>
  );
}

/** Sentences to take as they are. */
function Sentences({ message, onChange }: { message: string; onChange: (message: string) => void }) {
  const { t } = useTranslation('requests');
  const sentences = [t('requests:decline.later'), t('requests:decline.full'), t('requests:decline.other')];
  return (
    <div role="group" aria-label={t('requests:decline.sentences')} className="flex flex-col items-start gap-2">
      {sentences.map((sentence) => (
        <Button
          key={sentence}
          size="small"
          variant={message === sentence ? 'primary' : 'quiet'}
          aria-pressed={message === sentence}
          className="rounded-card! text-left!"
          onClick={() => onChange(message === sentence ? '' : sentence)}
        >
          {sentence}
        </Button>
      ))}
    </div>
  );
}
