import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../shared/api/problem.js';
import { useSession } from '../../shared/session/session.js';
import { zonePlace } from '../../shared/time/say.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { TextField } from '../../shared/ui/inputs.js';
import { Section } from '../../shared/ui/list-row.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { useChangeNotifications } from './notifications.js';

/** When one wants to hear nothing: by the clock one lives by. */
export function QuietHours({ from, until }: { from: string | null; until: string | null }) {
  const { t } = useTranslation('notifications');
  const { account } = useSession();
  const [start, setStart] = useState(from ?? '22:00');
  const [end, setEnd] = useState(until ?? '07:00');
  const change = useChangeNotifications();
  const fault = change.error ? toProblem(change.error).byField.quietUntil : undefined;
  const isSame = start === from && end === until;
  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!change.isPending && !isSame) change.mutate({ quietFrom: start, quietUntil: end });
  }
  return (
    <Section
      title={t('notifications:quiet.title')}
      intro={t('notifications:quiet.intro', { place: zonePlace(account.timeZone) })}
    >
      <form noValidate onSubmit={submit} className="flex max-w-[26rem] flex-col gap-4">
        <div className="grid grid-cols-2 gap-4">
          <TextField
            type="time"
            label={t('notifications:quiet.from')}
            value={start}
            onChange={(event) => setStart(event.target.value)}
          />
          <TextField
            type="time"
            label={t('notifications:quiet.until')}
            value={end}
            onChange={(event) => setEnd(event.target.value)}
            error={fault}
          />
        </div>
        {change.error && !fault ? <Refusal error={change.error} /> : null}
        <ButtonRow>
          <Button type="submit" size="small" variant="quiet" isBusy={change.isPending} disabled={isSame}>
            {isSame ? t('notifications:quiet.saved') : t('notifications:quiet.save')}
          </Button>
          {from === null ? null : <NoQuiet />}
        </ButtonRow>
      </form>
    </Section>
  );
}

function NoQuiet() {
  const { t } = useTranslation('notifications');
  const change = useChangeNotifications();
  return (
    <Button
      size="small"
      variant="quiet"
      isBusy={change.isPending}
      onClick={() => change.mutate({ quietFrom: null, quietUntil: null })}
    >
      {t('notifications:quiet.none')}
    </Button>
  );
}
