import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { PLACE_KINDS, type PlaceKind } from '#libs/contracts';
import { Button } from '../../shared/ui/button.js';
import { Choice } from '../../shared/ui/choice.js';
import { Notice } from '../../shared/ui/notice.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { useDraft } from '../../shared/settings/use-draft.js';
import { PlaceFields } from './place-fields.js';
import { factsOfWriting, fieldsOf, freshName, writingFor, type PlaceWriting } from './place-writing.js';
import { useAddPlaces } from './places.js';
import { useSaid } from './use-said.js';

interface AddPlacesProps {
  eventId: string;
  /** The names that places have. */
  taken: readonly string[];
}

/** Adds tables by their number, a room, or a link. */
export function AddPlaces({ eventId, taken }: AddPlacesProps) {
  const { t } = useTranslation('organize-event');
  const begin = (kind: PlaceKind, names = taken): PlaceWriting =>
    writingFor(kind, freshName(t(`organize-event:places.nameOf.${kind}`), names, kind === 'table'));
  const [writing, setWriting, forget] = useDraft<PlaceWriting>(`places.${eventId}`, begin('table'));
  const [isTried, setTried] = useState(false);
  const say = useSaid();
  const add = useAddPlaces(eventId);
  const { facts, count, missing } = factsOfWriting(writing);
  const isMissing = Object.keys(missing).length > 0;
  const errors = isTried && isMissing ? say(missing) : fieldsOf(add.error);

  function choose(kind: PlaceKind): void {
    setTried(false);
    add.reset();
    setWriting(begin(kind));
  }

  function send(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (isMissing) return;
    add.mutate(
      { ...facts, ...(count === null ? {} : { count }) },
      {
        onSuccess: ({ items }) => {
          setWriting(begin(writing.kind, [...taken, ...items.map(({ name }) => name)]));
          forget();
          setTried(false);
        },
      },
    );
  }

  return (
    <form noValidate onSubmit={send} className="flex flex-col gap-5">
      <KindChoice kind={writing.kind} onChange={choose} />
      <PlaceFields writing={writing} onChange={setWriting} errors={errors} isNew />
      {add.error && !isSaidAt(errors, writing) ? <Refusal error={add.error} /> : null}
      {add.isSuccess ? (
        <Notice tone="agreed">{t('organize-event:places.added', { count: add.data.items.length })}</Notice>
      ) : null}
      <div>
        <Button type="submit" variant={taken.length === 0 ? 'primary' : 'quiet'} isBusy={add.isPending}>
          {count !== null && Number.isFinite(count)
            ? t('organize-event:places.addMany', { count })
            : t('organize-event:places.addOne')}
        </Button>
      </div>
    </form>
  );
}

/** Is one of the faults said at a field of the form? */
const isSaidAt = (errors: object, writing: object): boolean => Object.keys(errors).some((field) => field in writing);

function KindChoice({ kind, onChange }: { kind: PlaceKind; onChange: (kind: PlaceKind) => void }) {
  const { t } = useTranslation('organize-event');
  return (
    <Choice
      label={t('organize-event:places.kind')}
      value={kind}
      onChange={onChange}
      options={PLACE_KINDS.map((value) => ({
        value,
        label: t(`organize-event:places.kinds.${value}`),
        hint: t(`organize-event:places.about.${value}`),
      }))}
    />
  );
}
