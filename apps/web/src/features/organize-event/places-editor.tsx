import { useTranslation } from 'react-i18next';
import type { Event } from '../../shared/events/event.js';
import { Section } from '../../shared/ui/list-row.js';
import { ErrorState, Loading } from '../../shared/ui/states.js';
import { AddPlaces } from './add-places.js';
import { PlaceList } from './place-list.js';
import { usePlaces } from './places.js';

/** Where people meet: what is there, and adding more. */
export function PlacesEditor({ event, mayChange }: { event: Event; mayChange: boolean }) {
  const { t } = useTranslation('organize-event');
  const places = usePlaces(event.id);
  if (places.isPending) return <Loading />;
  if (!places.data) {
    return <ErrorState error={places.error} onRetry={() => void places.refetch()} isRetrying={places.isFetching} />;
  }
  return (
    <>
      <PlaceList event={event} places={places.data} mayChange={mayChange} />
      {mayChange ? (
        <Section title={places.data.length === 0 ? t('organize-event:places.first') : t('organize-event:places.add')}>
          <AddPlaces eventId={event.id} taken={places.data.map(({ name }) => name)} />
        </Section>
      ) : null}
    </>
  );
}
