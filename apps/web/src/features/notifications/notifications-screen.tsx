import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { BackLink } from '../../shared/ui/back-link.js';
import { Page } from '../../shared/ui/page.js';
import { ErrorState, Loading } from '../../shared/ui/states.js';
import { CalendarMails } from './calendar-mails.js';
import { GapChoice } from './gap-choice.js';
import { notificationsQuery } from './notifications.js';
import { PushDevices } from './push-devices.js';
import { QuietHours } from './quiet-hours.js';
import { RemindBefore } from './remind-before.js';
import { Ways } from './ways.js';

/** How one is told of things outside the app: by what, of what, and when not. */
export function NotificationsScreen() {
  const { t } = useTranslation('notifications');
  const { data, error, refetch, isFetching } = useQuery(notificationsQuery);
  return (
    <Page title={t('notifications:title')} back={<BackLink to="/settings">{t('notifications:back')}</BackLink>}>
      {!data && error ? <ErrorState error={error} onRetry={() => void refetch()} isRetrying={isFetching} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? (
        <div className="flex flex-col gap-10">
          <PushDevices pushKey={data.pushKey} devices={data.devices} />
          <Ways ways={data.ways} />
          <RemindBefore minutes={data.remindMinutes} />
          <CalendarMails isOn={data.calendarMails} />
          <GapChoice isOn={data.gapOffers} />
          <QuietHours from={data.quietFrom} until={data.quietUntil} />
        </div>
      ) : null}
    </Page>
  );
}
