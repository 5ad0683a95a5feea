import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { TextField } from '../../shared/ui/inputs.js';
import { Section } from '../../shared/ui/list-row.js';
import { Notice } from '../../shared/ui/notice.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { calendarLinkQuery, useEndCalendarLink, useMakeCalendarLink } from './calendar-link.js';

/** The own meetings in one's own calendar, by a secret link that can be changed and ended. */
export function CalendarSection() {
  const { t } = useTranslation('settings');
  const { data } = useQuery(calendarLinkQuery);
  const make = useMakeCalendarLink();
  const end = useEndCalendarLink();
  const hasLink = data?.madeAt !== null && data !== undefined;
  const error = make.error ?? end.error;
  return (
    <Section title={t('settings:calendar.title')} intro={t('settings:calendar.intro')}>
      <div className="flex max-w-[34rem] flex-col gap-4">
        {make.data?.url && hasLink ? <FreshLink url={make.data.url} /> : null}
        {error ? <Refusal error={error} /> : null}
        <ButtonRow>
          <Button size="small" variant="quiet" isBusy={make.isPending} onClick={() => make.mutate('make')}>
            {hasLink ? t('settings:calendar.renew') : t('settings:calendar.make')}
          </Button>
          {hasLink ? (
            <Button size="small" variant="danger" isBusy={end.isPending} onClick={() => end.mutate('end')}>
              {t('settings:calendar.end')}
            </Button>
          ) : null}
        </ButtonRow>
        {hasLink && !make.data?.url ? <p className="text-small text-soft">{t('settings:calendar.renewHint')}</p> : null}
      </div>
    </Section>
  );
}

function FreshLink({ url }: { url: string }) {
  const { t } = useTranslation('settings');
  const [isCopied, setCopied] = useState(false);
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(url);
      setCopied(true);
    } catch {
      // Where the browser forbids it the link can be marked and copied by hand.
    }
  }
  return (
    <Notice tone="agreed">
      <div className="flex flex-col gap-3">
        <TextField label={t('settings:calendar.link')} hint={t('settings:calendar.once')} readOnly value={url} />
        <ButtonRow>
          <Button size="small" onClick={() => void copy()}>
            {isCopied ? t('settings:calendar.copied') : t('settings:calendar.copy')}
          </Button>
        </ButtonRow>
      </div>
    </Notice>
  );
}
