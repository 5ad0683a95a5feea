import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../shared/api/problem.js';
import type { Event } from '../../shared/events/event.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Switch, TextField } from '../../shared/ui/inputs.js';
import { Section } from '../../shared/ui/list-row.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { useSaveEvent } from './save-event.js';

/** How requests behave at this event, and whether suggestions are made. */
export function RulesSection({ event, mayChange }: { event: Event; mayChange: boolean }) {
  const { t } = useTranslation('organize-event');
  const [isEditing, setEditing] = useState(false);
  return (
    <Section
      title={t('organize-event:rules.title')}
      action={
        mayChange && !isEditing ? (
          <Button variant="quiet" size="small" onClick={() => setEditing(true)}>
            {t('organize-event:change')}
            <span className="sr-only">{t('organize-event:rules.title')}</span>
          </Button>
        ) : null
      }
    >
      {isEditing ? (
        <RulesForm event={event} onClose={() => setEditing(false)} />
      ) : (
        <p className="text-soft">
          {t('organize-event:rules.hoursAre', { count: event.requestHours })}{' '}
          {t('organize-event:rules.perDayAre', { count: event.requestsPerDay })}
        </p>
      )}
      {mayChange ? (
        <div className="mt-2">
          <MatchingSwitch event={event} />
        </div>
      ) : null}
    </Section>
  );
}

/** Turns suggestions on or off at once; shows the wish until it is answered. */
function MatchingSwitch({ event }: { event: Event }) {
  const { t } = useTranslation('organize-event');
  const [wished, setWished] = useState<boolean | null>(null);
  const save = useSaveEvent(event.organizationId, event.id);

  function wish(isOpen: boolean): void {
    setWished(isOpen);
    save.mutate({ matchingOpen: isOpen }, { onSettled: () => setWished(null) });
  }

  return (
    <>
      <Switch
        label={t('organize-event:rules.matching')}
        hint={t('organize-event:rules.matchingHint')}
        checked={wished ?? event.matchingOpen}
        onChange={({ target: { checked } }) => wish(checked)}
      />
      {save.error ? <Refusal error={save.error} /> : null}
    </>
  );
}

function RulesForm({ event, onClose }: { event: Event; onClose: () => void }) {
  const { t } = useTranslation('organize-event');
  const [hours, setHours] = useState(String(event.requestHours));
  const [perDay, setPerDay] = useState(String(event.requestsPerDay));
  const save = useSaveEvent(event.organizationId, event.id);
  const byField = save.error ? toProblem(save.error).byField : {};
  const isSaidAtField = Boolean(byField.requestHours ?? byField.requestsPerDay);

  function send(submitted: FormEvent): void {
    submitted.preventDefault();
    save.mutate({ requestHours: Number(hours), requestsPerDay: Number(perDay) }, { onSuccess: onClose });
  }

  return (
    <form noValidate onSubmit={send} className="mt-2 flex flex-col gap-4">
      <div className="grid grid-cols-1 items-start gap-4 pad:grid-cols-2">
        <TextField
          type="number"
          inputMode="numeric"
          min={1}
          max={240}
          label={t('organize-event:rules.hours')}
          value={hours}
          onChange={(change) => setHours(change.target.value)}
          error={byField.requestHours}
        />
        <TextField
          type="number"
          inputMode="numeric"
          min={1}
          max={200}
          label={t('organize-event:rules.perDay')}
          value={perDay}
          onChange={(change) => setPerDay(change.target.value)}
          error={byField.requestsPerDay}
        />
      </div>
      {save.error && !isSaidAtField ? <Refusal error={save.error} /> : null}
      <ButtonRow>
        <Button type="submit" size="small" isBusy={save.isPending}>
          {t('organize-event:save')}
        </Button>
        <Button variant="quiet" size="small" onClick={onClose}>
          {t('organize-event:cancel')}
        </Button>
      </ButtonRow>
    </form>
  );
}
