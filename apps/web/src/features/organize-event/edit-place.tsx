import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { InUse } from './in-use.js';
import { PlaceFields } from './place-fields.js';
import { factsOfWriting, fieldsOf, writingOf } from './place-writing.js';
import { useSaid } from './use-said.js';
import { useChangePlace, useRemovePlace, type Place } from './places.js';

interface EditPlaceProps {
  eventId: string;
  place: Place;
  /** The event's. */
  zone: string;
  onClose: () => void;
}

/** Changes one place in its row, or takes it away. */
export function EditPlace({ eventId, place, zone, onClose }: EditPlaceProps) {
  const { t } = useTranslation('organize-event');
  const [writing, setWriting] = useState(() => writingOf(place));
  const [isTried, setTried] = useState(false);
  const change = useChangePlace(eventId);
  const remove = useRemovePlace(eventId);
  const { facts, missing } = factsOfWriting(writing);
  const isMissing = Object.keys(missing).length > 0;
  const say = useSaid();
  const byField = fieldsOf(change.error);
  const error = remove.error ?? (Object.keys(byField).some((field) => field in writing) ? null : change.error);

  function send(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    // What kind a place is stays; a table that becomes a room is another place.
    const { kind: _kind, ...rest } = facts;
    if (!isMissing) change.mutate({ placeId: place.id, ...rest }, { onSuccess: onClose });
  }

  return (
    <form noValidate onSubmit={send} className="flex flex-col gap-4" aria-label={place.name}>
      <PlaceFields writing={writing} onChange={setWriting} errors={isTried && isMissing ? say(missing) : byField} />
      {error ? (
        <Refusal error={error}>
          <InUse error={error} zone={zone} />
        </Refusal>
      ) : null}
      <ButtonRow>
        <Button type="submit" size="small" isBusy={change.isPending}>
          {t('organize-event:save')}
        </Button>
        <Button variant="quiet" size="small" onClick={onClose}>
          {t('organize-event:cancel')}
        </Button>
        <Button
          variant="danger"
          size="small"
          isBusy={remove.isPending}
          onClick={() => remove.mutate({ placeId: place.id }, { onSuccess: onClose })}
        >
          {t('organize-event:places.remove')}
        </Button>
      </ButtonRow>
    </form>
  );
}
