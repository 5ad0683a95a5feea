import { useTranslation } from 'react-i18next';
import { Switch } from '../../shared/ui/inputs.js';
import { Section } from '../../shared/ui/list-row.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { useChangeNotifications } from './notifications.js';

/** Whether meetings come by mail as files that a calendar takes in by itself. */
export function CalendarMails({ isOn }: { isOn: boolean }) {
  const { t } = useTranslation('notifications');
  const change = useChangeNotifications();
  return (
    <Section title={t('notifications:calendar.title')}>
      <div className="max-w-[40rem]">
        <Switch
          label={t('notifications:calendar.label')}
          hint={t('notifications:calendar.hint')}
          checked={change.isPending ? (change.variables.calendarMails ?? isOn) : isOn}
          onChange={(event) => change.mutate({ calendarMails: event.target.checked })}
        />
        {change.error ? <Refusal error={change.error} /> : null}
      </div>
    </Section>
  );
}
