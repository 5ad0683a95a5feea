import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EventForm } from './event-form.js';
import { EventPage } from './event-page.js';

/** Name, days, languages. */
export function SetupEventScreen() {
  const { t } = useTranslation('organize-event');
  const navigate = useNavigate();
  return (
    <EventPage title={t('organize-event:setup.eventTitle')}>
      {(event) => (
        <EventForm
          key={event.id}
          organizationId={event.organizationId}
          event={event}
          submit={t('organize-event:save')}
          onSaved={() => void navigate({ to: '/organize/$eventId/setup', params: { eventId: event.id } })}
        />
      )}
    </EventPage>
  );
}
