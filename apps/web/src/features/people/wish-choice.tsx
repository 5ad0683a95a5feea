import { Bookmark, BookmarkCheck } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WISH_KINDS, type WishKind } from '#libs/contracts';
import { Button } from '../../shared/ui/button.js';
import { Chip, ChipRow } from '../../shared/ui/chip.js';

/** The words of each mark. */
export const wishLabels: Record<WishKind, string> = {
  must: 'people:wish.kind.must',
  like: 'people:wish.kind.like',
  'rather-not': 'people:wish.kind.ratherNot',
};

interface WishChoiceProps {
  /** The person's name. */
  name: string;
  wish: WishKind | null;
  /** The mark was decided without a network and waits for one. */
  isUnsent: boolean;
  onChoose: (kind: WishKind | null) => void;
}

/** The three marks, at most one of them on, and that nobody else sees it. */
export function WishChoice({ name, wish, isUnsent, onChoose }: WishChoiceProps) {
  const { t } = useTranslation('people');
  return (
    <div className="flex flex-col gap-1">
      <ChipRow label={t('people:wish.label', { name })}>
        {WISH_KINDS.map((kind) => (
          <Chip key={kind} isOn={wish === kind} onPress={() => onChoose(wish === kind ? null : kind)}>
            {t(wishLabels[kind])}
          </Chip>
        ))}
      </ChipRow>
      <p className="text-small text-soft">
        {wish === 'rather-not' ? `${t('people:wish.notSuggested')} ` : null}
        {t('people:wish.private')}
        {isUnsent ? ` ${t('people:wish.unsent')}` : null}
      </p>
    </div>
  );
}

interface WishButtonProps extends WishChoiceProps {
  /** Comes back to where the focus was: takes it. */
  takesFocus?: boolean;
}

/** Among the actions of a card: says how somebody is marked, and opens the choice below them. */
export function WishButton({ takesFocus = false, ...choice }: WishButtonProps) {
  const { t } = useTranslation('people');
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const button = useFocus(takesFocus);
  const { name, wish } = choice;
  return (
    <>
      <Button
        ref={button}
        variant="quiet"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={
          wish ? t('people:wish.markedAs', { name, kind: t(wishLabels[wish]) }) : t('people:wish.do', { name })
        }
        icon={
          wish ? (
            <BookmarkCheck aria-hidden size={18} strokeWidth={1.8} />
          ) : (
            <Bookmark aria-hidden size={18} strokeWidth={1.8} />
          )
        }
        onClick={() => setOpen(!isOpen)}
      >
        {wish ? t(wishLabels[wish]) : t('people:wish.mark')}
      </Button>
      {isOpen ? (
        <div id={id} className="basis-full pt-1">
          <WishChoice {...choice} />
        </div>
      ) : null}
    </>
  );
}

/** One line in the place of what was taken away, with the way back; it takes the focus that would be lost. */
export function Undo({ children, onUndo }: { children: string; onUndo: () => void }) {
  const { t } = useTranslation('people');
  const id = useId();
  const button = useFocus(true);
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-2 rounded-card bg-sunk px-4 py-2.5">
      <p id={id} role="status" className="min-w-[min(10rem,100%)] flex-1">
        {children}
      </p>
      <Button ref={button} size="small" variant="quiet" aria-describedby={id} onClick={onUndo}>
        {t('people:wish.undo')}
      </Button>
    </div>
  );
}

/** A button that takes the focus when it appears, if it should. */
export function useFocus(takesFocus: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus({ preventScroll: true });
    // Only when it appears: what it is later must not move the focus.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return button;
}
