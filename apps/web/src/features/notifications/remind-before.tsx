import { useTranslation } from 'react-i18next';
import { Select } from '../../shared/ui/inputs.js';
import { Section } from '../../shared/ui/list-row.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { useChangeNotifications } from './notifications.js';

/** How early, in minutes. */
const choices = [5, 10, 15, 20, 30, 60];

/** How long before a meeting one wants to be reminded of it. */
export function RemindBefore({ minutes }: { minutes: number }) {
  const { t } = useTranslation('notifications');
  const change = useChangeNotifications();
  const chosen = change.isPending ? (change.variables.remindMinutes ?? minutes) : minutes;
  const offered = [...new Set([...choices, minutes])].sort((a, b) => a - b);
  return (
    <Section title={t('notifications:remind.title')} intro={t('notifications:remind.intro')}>
      <div className="flex max-w-[20rem] flex-col gap-2">
        <Select
          label={t('notifications:remind.label')}
          value={String(chosen)}
          onChange={(event) => change.mutate({ remindMinutes: Number(event.target.value) })}
        >
          {offered.map((each) => (
            <option key={each} value={each}>
              {each === 60 ? t('notifications:remind.hour') : t('notifications:remind.minutes', { minutes: each })}
            </option>
          ))}
        </Select>
        {change.error ? <Refusal error={change.error} /> : null}
      </div>
    </Section>
  );
}
