import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEvent, type Event } from '../../shared/events/event.js';
import { Page } from '../../shared/ui/page.js';
import { ErrorState, Loading } from '../../shared/ui/states.js';
import { BreakageForm } from './breakage-form.js';
import type { Repair } from './repair.js';
import { RepairPart } from './repair-part.js';

/** Mending the schedule while the event runs. */
export function RepairScreen() {
  const { t } = useTranslation('organize-repair');
  const { eventId } = useParams({ from: '/organize/$eventId/repair' });
  const event = useEvent(eventId);
  return (
    <Page title={t('organize-repair:title')} eyebrow={event.data?.name}>
      {event.data ? (
        <Repairing key={eventId} event={event.data} />
      ) : event.error ? (
        <ErrorState error={event.error} onRetry={() => void event.refetch()} isRetrying={event.isFetching} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}

function Repairing({ event }: { event: Event }) {
  const { t } = useTranslation('organize-repair');
  const [repair, setRepair] = useState<Repair | null>(null);
  return (
    <>
      <p>{t('organize-repair:intro')}</p>
      <BreakageForm event={event} onProposed={setRepair} />
      {repair ? <RepairPart key={repair.id} repair={repair} zone={event.timeZone} onApplied={setRepair} /> : null}
    </>
  );
}
