import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PLACE_KINDS } from '#libs/contracts';
import type { Event } from '../../shared/events/event.js';
import { Button } from '../../shared/ui/button.js';
import { List, ListRow, Section } from '../../shared/ui/list-row.js';
import { EditPlace } from './edit-place.js';
import type { Place } from './places.js';

interface PlaceListProps {
  event: Event;
  places: readonly Place[];
  mayChange: boolean;
}

/** So many are shown at first, unless the rest are hardly more. */
const shownAtFirst = 4;

/** The places by kind, each with what it holds. */
export function PlaceList({ event, places, mayChange }: PlaceListProps) {
  const { t } = useTranslation('organize-event');
  return PLACE_KINDS.map((kind) => {
    const ofKind = places.filter((place) => place.kind === kind);
    if (ofKind.length === 0) return null;
    return (
      <Section key={kind} title={t(`organize-event:places.many.${kind}`, { count: ofKind.length })}>
        <PlacesOfKind {...{ event, mayChange }} places={ofKind} />
      </Section>
    );
  });
}

function PlacesOfKind({ event, places, mayChange }: PlaceListProps) {
  const { t } = useTranslation('organize-event');
  const [isAll, setAll] = useState(false);
  const [edited, setEdited] = useState<string | null>(null);
  const shown = isAll || places.length <= shownAtFirst + 2 ? places : places.slice(0, shownAtFirst);
  return (
    <>
      <List>
        {shown.map((place) =>
          place.id === edited ? (
            <li key={place.id} className="border-b border-line py-4">
              <EditPlace eventId={event.id} zone={event.timeZone} place={place} onClose={() => setEdited(null)} />
            </li>
          ) : (
            <PlaceRow key={place.id} place={place} onEdit={mayChange ? () => setEdited(place.id) : undefined} />
          ),
        )}
      </List>
      {places.length > shown.length ? (
        <Button variant="quiet" size="small" className="mt-3" onClick={() => setAll(true)}>
          {t('organize-event:places.all', { count: places.length })}
        </Button>
      ) : null}
    </>
  );
}

function PlaceRow({ place, onEdit }: { place: Place; onEdit: (() => void) | undefined }) {
  const { t } = useTranslation('organize-event');
  const facts = [
    t('organize-event:places.seatsOf', { count: place.seats }),
    place.parallel > 1 ? t('organize-event:places.parallelOf', { count: place.parallel }) : '',
    place.kind !== 'link' && place.stepFree ? t('organize-event:places.stepFree').toLocaleLowerCase() : '',
    place.quiet ? t('organize-event:places.quiet').toLocaleLowerCase() : '',
  ];
  return (
    <ListRow
      detail={
        <>
          {facts.filter(Boolean).join(', ')}
          {place.url ? <span className="block break-all">{place.url}</span> : null}
        </>
      }
      action={
        onEdit ? (
          <Button variant="quiet" size="small" onClick={onEdit}>
            {t('organize-event:change')}
            <span className="sr-only">{place.name}</span>
          </Button>
        ) : null
      }
    >
      {place.name}
    </ListRow>
  );
}
