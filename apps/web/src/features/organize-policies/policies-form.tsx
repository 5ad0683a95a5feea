import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../shared/api/problem.js';
import type { Event } from '../../shared/events/event.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Checkbox, TextField } from '../../shared/ui/inputs.js';
import { Section } from '../../shared/ui/list-row.js';
import { Notice } from '../../shared/ui/notice.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { StickyBar } from '../../shared/ui/sticky-bar.js';
import { draftOf, policyOf, type PolicyDraft, type PolicyPart } from './draft.js';
import { GroupsSection } from './groups-section.js';
import { PairsSection } from './pairs-section.js';
import { usePutPolicy, type Policies } from './policies.js';
import { QuotasSection } from './quotas-section.js';
import { WaysSection } from './ways-section.js';

/** The whole policy in one form; nothing counts before it is saved. */
export function PoliciesForm({ event, policies }: { event: Event; policies: Policies }) {
  const { t } = useTranslation('organize-policies');
  const [draft, setDraft] = useState(() => draftOf(policies, event.timeZone));
  const [isSaved, setSaved] = useState(false);
  const put = usePutPolicy(event.id, () => setSaved(true));
  const errors = put.error ? toProblem(put.error).byField : {};
  const change = (next: Partial<PolicyDraft>): void => {
    setSaved(false);
    setDraft((now) => ({ ...now, ...next }));
  };
  const part: PolicyPart = { draft, change, policies, errors };

  function send(submitted: FormEvent): void {
    submitted.preventDefault();
    put.mutate(policyOf(draft, event.timeZone));
  }

  return (
    <form noValidate onSubmit={send} className="flex flex-col gap-8">
      <p className="max-w-[36rem] text-soft">{t('organize-policies:intro')}</p>
      <DatesSection {...part} />
      <QuotasSection {...part} />
      <GroupsSection {...part} />
      <WaysSection {...part} />
      <Section title={t('organize-policies:languages.title')}>
        <Checkbox
          label={t('organize-policies:languages.label')}
          hint={t('organize-policies:languages.hint')}
          checked={draft.languagesInCommon}
          onChange={({ target: { checked } }) => change({ languagesInCommon: checked })}
        />
      </Section>
      <PairsSection eventId={event.id} {...part} />
      <StickyBar hasTabs={false}>
        {put.error ? <Refusal error={put.error} /> : null}
        {isSaved ? <Notice tone="agreed">{t('organize-policies:saved')}</Notice> : null}
        <ButtonRow>
          <Button type="submit" isBusy={put.isPending}>
            {t('organize-policies:save')}
          </Button>
        </ButtonRow>
      </StickyBar>
    </form>
  );
}

function DatesSection({ draft, change, errors }: PolicyPart) {
  const { t } = useTranslation('organize-policies');
  return (
    <Section title={t('organize-policies:dates.title')} intro={t('organize-policies:dates.intro')}>
      <div className="grid grid-cols-1 items-start gap-4 pad:grid-cols-2">
        <TextField
          type="datetime-local"
          label={t('organize-policies:dates.from')}
          isOptional
          value={draft.from}
          error={errors.requestsFrom}
          onChange={({ target: { value } }) => change({ from: value })}
        />
        <TextField
          type="datetime-local"
          label={t('organize-policies:dates.until')}
          isOptional
          value={draft.until}
          error={errors.requestsUntil}
          onChange={({ target: { value } }) => change({ until: value })}
        />
      </div>
    </Section>
  );
}
