import { useTranslation } from 'react-i18next';
import { EventPage } from './event-page.js';
import { TimesEditor } from './times-editor.js';

/** When people meet. */
export function SetupTimesScreen() {
  const { t } = useTranslation('organize-event');
  return (
    <EventPage title={t('organize-event:wizard.title.times')}>
      {(event) => <TimesEditor key={event.id} event={event} submit={t('organize-event:times.save')} />}
    </EventPage>
  );
}
