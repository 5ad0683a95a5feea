import { useTranslation } from 'react-i18next';
import { Switch } from '../../shared/ui/inputs.js';
import { Section } from '../../shared/ui/list-row.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { useChangeNotifications } from './notifications.js';

/** Whether somebody else is offered where a meeting was cancelled. */
export function GapChoice({ isOn }: { isOn: boolean }) {
  const { t } = useTranslation('notifications');
  const change = useChangeNotifications();
  return (
    <Section title={t('notifications:gap.title')}>
      <div className="max-w-[40rem]">
        <Switch
          label={t('notifications:gap.label')}
          hint={t('notifications:gap.hint')}
          checked={change.isPending ? (change.variables.gapOffers ?? isOn) : isOn}
          onChange={(event) => change.mutate({ gapOffers: event.target.checked })}
        />
        {change.error ? <Refusal error={change.error} /> : null}
      </div>
    </Section>
  );
}
