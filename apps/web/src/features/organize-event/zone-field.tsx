import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../../shared/settings/settings.js';
import { classNames } from '../../shared/ui/class-names.js';
import { controlLook, Field } from '../../shared/ui/field.js';
import { findZones, zonesOn, type Zone } from './zones.js';

interface ZoneFieldProps {
  /** An IANA name. */
  value: string;
  onChange: (zone: string) => void;
  /** Offsets are those of this day: an event in July is not on winter time. */
  on: Date;
  error?: string | undefined;
}

/** Finds a time zone by its place or name while one types; leaving without choosing keeps the one before. */
export function ZoneField({ value, onChange, on, error }: ZoneFieldProps) {
  const { t } = useTranslation('organize-event');
  const listId = useId();
  const { zones, text, setText, found, active, take, onKeyDown } = useSearch(value, onChange, on);
  const chosen = zones.find(({ id }) => id === value);
  const isOpen = found.length > 0;
  const hint = chosen
    ? t('organize-event:zone.is', { words: chosen.words, offset: chosen.offset })
    : t('organize-event:zone.hint');
  const nothing = text?.trim() && !isOpen ? t('organize-event:zone.nothing') : undefined;
  return (
    <Field label={t('organize-event:zone.label')} hint={hint} error={nothing ?? error}>
      {(ids) => (
        <div className="relative">
          <input
            {...ids}
            role="combobox"
            aria-expanded={isOpen}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={isOpen ? `${listId}-${active}` : undefined}
            autoComplete="off"
            spellCheck={false}
            value={text ?? value.replaceAll('_', ' ')}
            onFocus={(event) => event.target.select()}
            onChange={(event) => setText(event.target.value)}
            onBlur={() => setText(null)}
            onKeyDown={onKeyDown}
            className={controlLook}
          />
          <Found {...{ listId, found, active, take }} />
        </div>
      )}
    </Field>
  );
}

/** What was typed, what it finds, and the keys that move in it; text is null while nothing is typed. */
function useSearch(value: string, onChange: (zone: string) => void, on: Date) {
  const { language } = useSettings();
  const [text, setText] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const zones = useMemo(() => zonesOn(on, language), [on, language]);
  const found = text === null ? [] : findZones(zones, text, value);

  function type(next: string | null): void {
    setText(next);
    setActive(0);
  }

  function take(zone: Zone | undefined): void {
    if (!zone) return;
    onChange(zone.id);
    type(null);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move && found.length > 0) {
      event.preventDefault();
      setActive((active + move + found.length) % found.length);
    } else if (event.key === 'Enter' && text !== null) {
      event.preventDefault();
      take(found[active]);
    } else if (event.key === 'Escape') type(null);
  }

  return { zones, text, setText: type, found, active, take, onKeyDown };
}

interface FoundProps {
  listId: string;
  found: readonly Zone[];
  active: number;
  take: (zone: Zone) => void;
}

function Found({ listId, found, active, take }: FoundProps) {
  const { t } = useTranslation('organize-event');
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active, found.length]);
  return (
    <ul
      ref={list}
      id={listId}
      role="listbox"
      aria-label={t('organize-event:zone.found')}
      hidden={found.length === 0}
      className="absolute inset-x-0 top-full z-10 mt-1 max-h-72 overflow-y-auto rounded-card border border-edge bg-sheet p-1.5"
    >
      {found.map((zone, index) => (
        <li
          key={zone.id}
          id={`${listId}-${index}`}
          role="option"
          aria-selected={index === active}
          // The press must not take the focus from the field, or the list closes before it is heard.
          onMouseDown={(event) => {
            event.preventDefault();
            take(zone);
          }}
          className={classNames(
            'flex min-h-(--target) flex-wrap items-baseline gap-x-3 rounded-s px-3 py-2',
            index === active ? 'bg-sunk' : 'hover:bg-sunk',
          )}
        >
          <span className="flex-1">{zone.place}</span>
          <span className="text-small text-soft">{`${zone.words}, ${zone.offset}`}</span>
        </li>
      ))}
    </ul>
  );
}
