import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/ui/button.js';
import { Notice } from '../../shared/ui/notice.js';
import { AttendeeForm } from './attendee-form.js';
import { OnePage } from './one-page.js';
import type { EditableAttendee } from './one-attendee.js';

/** Somebody who is in no file. */
export function AddAttendeeScreen() {
  const { t } = useTranslation('organize-people');
  const { eventId } = useParams({ from: '/organize/$eventId/people/add' });
  const navigate = useNavigate();
  const [added, setAdded] = useState<EditableAttendee | null>(null);
  return (
    <OnePage title={t('organize-people:one.addTitle')}>
      {(event) => (
        <>
          <p className="-mb-1 max-w-[36rem] text-soft">{t('organize-people:one.addIntro')}</p>
          {added ? (
            <Notice
              tone="agreed"
              action={
                <Button asChild size="small" variant="quiet">
                  <Link to="/organize/$eventId/people" params={{ eventId }} search={{ q: added.mail }}>
                    {t('organize-people:one.see')}
                  </Link>
                </Button>
              }
            >
              {t('organize-people:one.added', { mail: added.mail })}
            </Notice>
          ) : null}
          <AttendeeForm key={added?.id} eventId={eventId} locale={event.languages[0] ?? 'de'} onSaved={setAdded}>
            <Button
              variant="quiet"
              onClick={() => void navigate({ to: '/organize/$eventId/people', params: { eventId } })}
            >
              {t(added ? 'organize-people:one.done' : 'organize-people:one.cancel')}
            </Button>
          </AttendeeForm>
        </>
      )}
    </OnePage>
  );
}
