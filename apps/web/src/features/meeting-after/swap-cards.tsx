import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../shared/api/call.js';
import { useCommand } from '../../shared/api/use-command.js';
import { othersOf } from '../../shared/attending/agenda.js';
import { usePersonValue } from '../../shared/attending/person.js';
import type { Meeting } from '../../shared/attending/types.js';
import { cardQuery } from '../../shared/card/card.js';
import { FieldChoice, onCard } from '../../shared/card/field-choice.js';
import type { ExchangeState } from '../../shared/card/types.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Section } from '../../shared/ui/list-row.js';
import { Refusal } from '../../shared/ui/refusal.js';

/** Whoever met may exchange cards now: offered, chosen by both, and nothing is given before both agree. */
export function SwapCards({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meeting-after');
  const toValue = usePersonValue();
  const [attendeeId, setAttendeeId] = useState<string | null>(null);
  const others = othersOf(meeting);
  const chosen = others.find((person) => person.attendeeId === attendeeId);
  return (
    <Section title={t('meeting-after:cards.title')} intro={t('meeting-after:cards.intro')}>
      {chosen ? (
        <Proposal
          meetingId={meeting.id}
          attendeeId={chosen.attendeeId}
          name={toValue(chosen).name}
          onCancel={() => setAttendeeId(null)}
        />
      ) : (
        <ButtonRow>
          {others.map((person) => (
            <Button key={person.attendeeId} variant="quiet" onClick={() => setAttendeeId(person.attendeeId)}>
              {t('meeting-after:cards.with', { name: toValue(person).name })}
            </Button>
          ))}
        </ButtonRow>
      )}
    </Section>
  );
}

interface ProposalProps {
  meetingId: string;
  attendeeId: string;
  name: string;
  onCancel: () => void;
}

function Proposal({ meetingId, attendeeId, name, onCancel }: ProposalProps) {
  const { t } = useTranslation(['meeting-after', 'card']);
  const navigate = useNavigate();
  const { data: card } = useQuery(cardQuery);
  const [picked, setPicked] = useState<string[] | null>(null);
  const fields = card?.fields ?? [];
  const giveFieldIds = picked ?? onCard(fields);
  const propose = useCommand(
    (wish: { attendeeId: string; giveFieldIds: string[] }, commandId) =>
      call<ExchangeState>(`/api/meetings/${meetingId}/exchanges`, { method: 'POST', body: wish, commandId }),
    ({ id }) => navigate({ to: '/exchanges/$exchangeId', params: { exchangeId: id } }),
  );
  return (
    <div className="flex flex-col gap-4">
      <FieldChoice
        label={t('meeting-after:cards.give', { name })}
        fields={fields}
        chosen={giveFieldIds}
        onChange={setPicked}
      />
      {propose.error ? <Refusal error={propose.error} /> : null}
      <ButtonRow>
        <Button
          isBusy={propose.isPending}
          disabled={!card}
          onClick={() => propose.mutate({ attendeeId, giveFieldIds })}
        >
          {t('meeting-after:cards.propose')}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('card:share.cancel')}
        </Button>
      </ButtonRow>
    </div>
  );
}
