import { Plus } from 'lucide-react';
import { useEffect, useId, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { classNames } from './class-names.js';
import { controlLook, Field, type FieldProps } from './field.js';
import { TopicChip, type TopicValue } from './topic-chip.js';

interface TopicPickerProps extends FieldProps {
  chosen: readonly TopicValue[];
  /** What fits the written text, best first, the chosen left out. Empty while nothing is written. */
  found: readonly TopicValue[];
  text: string;
  onText: (text: string) => void;
  onChoose: (topic: TopicValue) => void;
  onRemove: (topic: TopicValue) => void;
  /** Takes the reader's own words where no topic fits. */
  onOwn?: (text: string) => void;
  /** How many may be chosen; the field rests when they are. */
  most?: number;
  placeholder?: string;
}

/** A choice before it is made: a known topic, or the reader's own words. */
type Option = { topic: TopicValue } | { own: string };

/** Finds topics while one types; arrow keys, Enter, Escape, and Backspace to take the last one back. */
export function TopicPicker(props: TopicPickerProps) {
  const { chosen, text, onRemove, most, placeholder } = props;
  const { t } = useTranslation();
  const listId = useId();
  const { isFull, options, isShown, current, take, takeWritten, onType, onKeyDown, setOpen } = usePicking(props);
  const onLeave = useLeaving(takeWritten);
  return (
    <Field {...props}>
      {(ids) => (
        <div className="flex flex-col gap-2.5">
          <div className="relative">
            <input
              {...ids}
              role="combobox"
              aria-expanded={isShown}
              aria-controls={listId}
              aria-autocomplete="list"
              aria-activedescendant={isShown ? `${listId}-${current}` : undefined}
              autoComplete="off"
              disabled={isFull}
              placeholder={isFull ? t('common:topics.full', { count: most ?? 0 }) : placeholder}
              value={text}
              onChange={(event) => onType(event.target.value)}
              onFocus={() => setOpen(true)}
              onBlur={(event) => {
                setOpen(false);
                onLeave(event);
              }}
              onKeyDown={onKeyDown}
              className={controlLook}
            />
            <OptionList {...{ listId, options, current, isShown, take }} />
          </div>
          <Chosen {...{ chosen, onRemove }} />
        </div>
      )}
    </Field>
  );
}

/** What can be taken, which of it is marked, and what typing and keys do to both. */
function usePicking({ chosen, found, text, onText, onChoose, onRemove, onOwn, most }: TopicPickerProps) {
  const [active, setActive] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const isFull = most !== undefined && chosen.length >= most;
  const options = optionsFor(found, onOwn ? text : '');
  const isShown = isOpen && !isFull && options.length > 0;
  const current = Math.min(active, options.length - 1);

  function take(option: Option | undefined): void {
    if (!option) return;
    if ('topic' in option) onChoose(option.topic);
    else onOwn?.(option.own);
    onText('');
    setActive(0);
  }

  /** Takes what was written and not chosen yet, so that it is not lost. */
  function takeWritten(): void {
    const written = text.trim().toLocaleLowerCase();
    if (!onOwn || isFull || !written) return;
    take(options.find((option) => ('topic' in option ? option.topic.label.toLocaleLowerCase() === written : true)));
  }

  function onType(written: string): void {
    onText(written);
    setOpen(true);
    setActive(0);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const move = moves[event.key];
    if (move && options.length > 0) {
      event.preventDefault();
      setOpen(true);
      setActive((current + move + options.length) % options.length);
    } else if (event.key === 'Enter' && isShown) {
      event.preventDefault();
      take(options[current]);
    } else if (event.key === 'Escape') setOpen(false);
    else if (event.key === 'Backspace' && text === '' && chosen.length > 0) onRemove(chosen.at(-1) as TopicValue);
  }

  return { isFull, options, isShown, current, take, takeWritten, onType, onKeyDown, setOpen };
}

/** What to do when the focus leaves the field: `take`, but never so that a pressed button moves away under the press. */
function useLeaving(take: () => void): (event: FocusEvent<HTMLInputElement>) => void {
  const latest = useRef<(() => void) | null>(take);
  useEffect(() => {
    latest.current = take;
    return () => {
      latest.current = null;
    };
  });
  return ({ currentTarget: field }) => {
    // Only the window lost the focus, the field keeps it.
    if (document.activeElement === field) return;
    if (!document.querySelector(':active')) return take();
    const onClick = (): void => {
      // What hears the click must already see what was taken.
      if (document.activeElement !== field) flushSync(() => latest.current?.());
    };
    document.addEventListener('click', onClick, { capture: true, once: true });
  };
}

function optionsFor(found: readonly TopicValue[], text: string): Option[] {
  const own = text.trim();
  const isKnown = found.some((topic) => topic.label.toLocaleLowerCase() === own.toLocaleLowerCase());
  return [...found.map((topic) => ({ topic })), ...(own && !isKnown ? [{ own }] : [])];
}

interface OptionListProps {
  listId: string;
  options: readonly Option[];
  current: number;
  isShown: boolean;
  take: (option: Option) => void;
}

function OptionList({ listId, options, current, isShown, take }: OptionListProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (!isShown) return;
    list.current?.scrollIntoView({ block: 'nearest' });
    list.current?.children[current]?.scrollIntoView({ block: 'nearest' });
  }, [isShown, current]);
  return (
    <ul
      ref={list}
      id={listId}
      role="listbox"
      aria-label={t('common:topics.found')}
      hidden={!isShown}
      // A press must not take the focus from the field, or the list closes before it is heard.
      onMouseDown={(event) => event.preventDefault()}
      className="absolute inset-x-0 top-full z-10 mt-1 max-h-72 scroll-mb-4 overflow-y-auto rounded-card border border-edge bg-sheet p-1.5"
    >
      {options.map((option, index) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the focus and the keys stay with the field
        <li
          key={'topic' in option ? option.topic.id : 'own'}
          id={`${listId}-${index}`}
          role="option"
          aria-selected={index === current}
          onClick={() => take(option)}
          className={classNames(
            'flex min-h-(--target) items-center gap-2 rounded-s px-3 py-2',
            index === current ? 'bg-sunk' : 'hover:bg-sunk',
          )}
        >
          {'topic' in option ? (
            option.topic.label
          ) : (
            <>
              <Plus aria-hidden className="size-4 flex-none text-soft" strokeWidth={1.8} />
              {t('common:topics.own', { text: option.own })}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Chosen({ chosen, onRemove }: Pick<TopicPickerProps, 'chosen' | 'onRemove'>) {
  const { t } = useTranslation();
  if (chosen.length === 0) return null;
  return (
    <ul role="list" aria-label={t('common:topics.chosen')} className="flex flex-wrap gap-2">
      {chosen.map((topic) => (
        <li key={topic.id}>
          <TopicChip topic={topic} onRemove={() => onRemove(topic)} />
        </li>
      ))}
    </ul>
  );
}
