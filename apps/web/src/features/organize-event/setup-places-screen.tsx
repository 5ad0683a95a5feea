import { useTranslation } from 'react-i18next';
import { mayManage } from '../../shared/events/event.js';
import { EventPage } from './event-page.js';
import { PlacesEditor } from './places-editor.js';

/** Where people meet. */
export function SetupPlacesScreen() {
  const { t } = useTranslation('organize-event');
  return (
    <EventPage title={t('organize-event:wizard.title.places')} isForStaff>
      {(event) => <PlacesEditor event={event} mayChange={mayManage(event.myRole)} />}
    </EventPage>
  );
}
