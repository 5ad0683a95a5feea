import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Section } from '../../shared/ui/list-row.js';
import { Notice } from '../../shared/ui/notice.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { ErrorState, Loading } from '../../shared/ui/states.js';
import { AttendeeForm } from './attendee-form.js';
import { attendeeQuery, useRemoveAttendee, type EditableAttendee } from './one-attendee.js';
import { OnePage } from './one-page.js';

/** One person of the list: what it says of them, and the way off it. */
export function EditAttendeeScreen() {
  const { t } = useTranslation('organize-people');
  const { eventId, attendeeId } = useParams({ from: '/organize/$eventId/people/$attendeeId' });
  const one = useQuery(attendeeQuery(eventId, attendeeId));
  const name = one.data ? `${one.data.givenName} ${one.data.familyName}`.trim() || one.data.mail : undefined;
  return (
    <OnePage title={name ?? t('organize-people:one.title')}>
      {(event) => {
        if (one.data)
          return <Editor key={attendeeId} eventId={eventId} attendee={one.data} locale={event.languages[0] ?? 'de'} />;
        if (one.isPending) return <Loading />;
        return <ErrorState error={one.error} onRetry={() => void one.refetch()} isRetrying={one.isFetching} />;
      }}
    </OnePage>
  );
}

interface EditorProps {
  eventId: string;
  attendee: EditableAttendee;
  locale: EditableAttendee['locale'];
}

function Editor({ eventId, attendee, locale }: EditorProps) {
  const { t } = useTranslation('organize-people');
  const [isSaved, setSaved] = useState(false);
  return (
    <>
      <p className="-mb-1 text-soft">{t(`organize-people:one.is.${attendee.state}`)}</p>
      {isSaved ? <Notice tone="agreed">{t('organize-people:one.saved')}</Notice> : null}
      <AttendeeForm eventId={eventId} attendee={attendee} locale={locale} onSaved={() => setSaved(true)} />
      {attendee.state === 'left' ? null : <Remove eventId={eventId} attendee={attendee} />}
    </>
  );
}

/** Says what removing means for this person before it is done. */
function Remove({ eventId, attendee }: Omit<EditorProps, 'locale'>) {
  const { t } = useTranslation('organize-people');
  const [isAsked, setAsked] = useState(false);
  const navigate = useNavigate();
  const remove = useRemoveAttendee(eventId, attendee.id);
  const onSuccess = (): void => void navigate({ to: '/organize/$eventId/people', params: { eventId } });
  const isIn = attendee.state === 'joined';
  return (
    <Section
      title={t('organize-people:remove.title')}
      intro={t(isIn ? 'organize-people:remove.joined' : 'organize-people:remove.unjoined')}
    >
      {isAsked ? (
        <ButtonRow>
          <Button
            variant="danger"
            size="small"
            autoFocus
            isBusy={remove.isPending}
            onClick={() => remove.mutate('remove', { onSuccess })}
          >
            {t('organize-people:remove.sure')}
          </Button>
          <Button variant="quiet" size="small" onClick={() => setAsked(false)}>
            {t('organize-people:one.cancel')}
          </Button>
        </ButtonRow>
      ) : (
        <Button variant="danger" size="small" onClick={() => setAsked(true)}>
          {t('organize-people:remove.do')}
        </Button>
      )}
      {remove.error ? <Refusal error={remove.error} /> : null}
    </Section>
  );
}
