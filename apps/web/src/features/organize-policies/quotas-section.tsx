import { useTranslation } from 'react-i18next';
import { Section } from '../../shared/ui/list-row.js';
import type { PolicyPart } from './draft.js';
import { NumberField } from './number-field.js';

const mostAsks = 200;
const mostMeetings = 500;

/** How much each person may ask and meet, and what differs for a group. */
export function QuotasSection({ draft, change, policies, errors }: PolicyPart) {
  const { t } = useTranslation('organize-policies');
  const groups = policies.groups.filter(({ name }) => name);
  return (
    <Section title={t('organize-policies:quotas.title')} intro={t('organize-policies:quotas.intro')}>
      <div className="grid grid-cols-1 items-start gap-4 pad:grid-cols-2">
        <NumberField
          label={t('organize-policies:quotas.asks')}
          most={mostAsks}
          value={draft.asksPerDay}
          error={errors.asksPerDay}
          onChange={(asksPerDay) => change({ asksPerDay })}
        />
        <NumberField
          label={t('organize-policies:quotas.meetings')}
          most={mostMeetings}
          value={draft.meetings}
          error={errors.meetings}
          onChange={(meetings) => change({ meetings })}
        />
      </div>
      {groups.map(({ name }) => (
        <GroupQuota key={name} name={name} draft={draft} change={change} />
      ))}
    </Section>
  );
}

function GroupQuota({ name, draft, change }: Pick<PolicyPart, 'draft' | 'change'> & { name: string }) {
  const { t } = useTranslation('organize-policies');
  const quota = draft.quotas[name] ?? { asksPerDay: '', meetings: '' };
  const put = (next: Partial<typeof quota>): void =>
    change({ quotas: { ...draft.quotas, [name]: { ...quota, ...next } } });
  return (
    <fieldset className="mt-4 min-w-0 border-t border-line pt-3">
      <legend className="float-left mb-2 w-full font-semibold">{name}</legend>
      <div className="clear-both grid grid-cols-2 items-start gap-4">
        <NumberField
          label={t('organize-policies:quotas.asksOfGroup')}
          most={mostAsks}
          value={quota.asksPerDay}
          onChange={(asksPerDay) => put({ asksPerDay })}
        />
        <NumberField
          label={t('organize-policies:quotas.meetingsOfGroup')}
          most={mostMeetings}
          value={quota.meetings}
          onChange={(meetings) => put({ meetings })}
        />
      </div>
    </fieldset>
  );
}
