import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonRow } from '../ui/button.js';
import { TextField } from '../ui/inputs.js';
import { Refusal } from '../ui/refusal.js';
import { useSetUntil } from './share.js';

const dayOfMs = 86_400_000;
/** As the browser's calendar wants it: the reader's own date. */
const asDate = (at: Date): string =>
  new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
/** The end of the reader's own day. */
const endOf = (date: string): string => new Date(`${date}T23:59:59`).toISOString();

interface EndDateProps {
  shareId: string;
  /** ISO 8601; null while it has no end. */
  until: string | null;
  onDone: () => void;
}

/** The day a share ends by itself. */
export function EndDate({ shareId, until, onDone }: EndDateProps) {
  const { t } = useTranslation('card');
  const [now] = useState(() => new Date());
  const [date, setDate] = useState(() => asDate(until ? new Date(until) : new Date(now.getTime() + 90 * dayOfMs)));
  const change = useSetUntil(shareId, onDone);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (date && !change.isPending) change.mutate(endOf(date));
  }

  return (
    <form noValidate onSubmit={submit} className="flex max-w-[22rem] flex-col gap-3">
      <TextField
        type="date"
        label={t('card:share.until')}
        hint={t('card:share.untilHint')}
        min={asDate(now)}
        value={date}
        onChange={(event) => setDate(event.target.value)}
      />
      {change.error ? <Refusal error={change.error} /> : null}
      <ButtonRow>
        <Button type="submit" size="small" isBusy={change.isPending} disabled={!date}>
          {t('card:share.save')}
        </Button>
        {until ? (
          <Button size="small" variant="quiet" onClick={() => change.mutate(null)}>
            {t('card:share.withoutEnd')}
          </Button>
        ) : null}
        <Button size="small" variant="quiet" onClick={onDone}>
          {t('card:share.cancel')}
        </Button>
      </ButtonRow>
    </form>
  );
}
