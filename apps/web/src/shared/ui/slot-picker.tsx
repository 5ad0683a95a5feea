import { useTranslation } from 'react-i18next';
import type { Instant } from '../time/instant.js';
import { byDay, clocksDiffer, sayDay, sayOwnTime, sayTime, zonePlace } from '../time/say.js';
import { ownZone, useClock } from '../time/use-clock.js';
import { classNames } from './class-names.js';

/** One time that can be named or taken. */
export interface SlotValue {
  id: string;
  from: Instant;
  to: Instant;
  /** `taken` was free a moment ago and says so; what was never free is not listed. */
  state?: 'free' | 'taken';
}

interface SlotPickerProps {
  slots: readonly SlotValue[];
  /** The event's time zone. */
  zone: string;
  /** The reader's, where it is not that of the device. */
  readerZone?: string;
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  /** One time instead of several. */
  isSingle?: boolean;
}

/** Times by day, on the event's clock; where the reader's shows another hour, it stands below. */
export function SlotPicker({ slots, zone, readerZone = ownZone, chosen, onChange, isSingle }: SlotPickerProps) {
  const { t } = useTranslation();
  const clock = useClock(zone);
  const differs = slots.some((slot) => clocksDiffer(slot.from, zone, readerZone));

  function press(id: string): void {
    const isOn = chosen.includes(id);
    if (isOn) onChange(chosen.filter((each) => each !== id));
    else onChange(isSingle ? [id] : [...chosen, id]);
  }

  return (
    <div className="flex flex-col gap-4">
      {byDay(slots, (slot) => slot.from, zone).map(({ day, things }) => (
        <fieldset key={day}>
          <legend className="mb-2 font-semibold">{sayDay(things[0]?.from ?? day, clock)}</legend>
          <div className="grid grid-cols-[repeat(auto-fill,minmax(5.25rem,1fr))] gap-2">
            {things.map((slot) => (
              <SlotButton
                key={slot.id}
                {...{ slot, zone, differs, readerZone }}
                isOn={chosen.includes(slot.id)}
                onPress={() => press(slot.id)}
              />
            ))}
          </div>
        </fieldset>
      ))}
      <p className="text-small text-soft">
        {differs
          ? t('common:slots.bothClocks', { place: zonePlace(zone), own: zonePlace(readerZone) })
          : t('common:slots.oneClock', { place: zonePlace(zone) })}
      </p>
    </div>
  );
}

interface SlotButtonProps {
  slot: SlotValue;
  zone: string;
  readerZone: string;
  differs: boolean;
  isOn: boolean;
  onPress: () => void;
}

function SlotButton({ slot, zone, readerZone, differs, isOn, onPress }: SlotButtonProps) {
  const { t } = useTranslation();
  const clock = useClock(zone);
  const own = useClock(readerZone);
  const isTaken = slot.state === 'taken';
  return (
    <button
      type="button"
      aria-pressed={isOn}
      disabled={isTaken}
      onClick={onPress}
      className={classNames(
        'flex min-h-13 flex-col items-center justify-center rounded-s px-2 py-2 leading-tight tabular-nums ring-1 transition-colors ring-inset',
        isTaken && 'bg-sunk text-soft ring-transparent',
        !isTaken && isOn && 'bg-ink text-paper ring-ink',
        !isTaken && !isOn && 'bg-sheet text-ink ring-line hover:ring-ink',
      )}
    >
      <span className={classNames('font-display text-name font-semibold', isTaken && 'line-through')}>
        {sayTime(slot.from, clock)}
      </span>
      {isTaken ? <span className="text-small">{t('common:slots.taken')}</span> : null}
      {differs && !isTaken ? (
        <span className={classNames('text-small', isOn ? '' : 'text-soft')}>{sayOwnTime(slot.from, own, zone)}</span>
      ) : null}
    </button>
  );
}
