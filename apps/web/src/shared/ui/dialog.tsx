import { X } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface DialogProps {
  isOpen: boolean;
  /** Called by Escape, the cross and a press outside. */
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** Buttons; they stay in sight while the content scrolls. */
  actions?: ReactNode;
}

/**
 * A sheet from below on a phone, a window on a desk: for a choice that must be made before going on, not for what a
 * line could do. The browser's own dialog holds the focus, gives it back and needs no style of its own in the page.
 */
export function Dialog({ isOpen, onClose, title, children, actions }: DialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const { ref, heading } = useModal(isOpen);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- a press outside only adds to Escape and the cross
    <dialog
      ref={ref}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === ref.current) onClose();
      }}
      className="sheet"
    >
      {isOpen ? (
        <div className="flex max-h-[88dvh] flex-col">
          <header className="flex items-start justify-between gap-4 px-5 pt-5 pb-2 desk:px-6">
            <h2 ref={heading} id={id} tabIndex={-1} className="pt-1.5 text-section">
              {title}
            </h2>
            <button
              type="button"
              aria-label={t('common:close')}
              onClick={onClose}
              className="-mr-2 grid size-11 flex-none place-items-center rounded-full hover:bg-sunk"
            >
              <X aria-hidden className="size-5" strokeWidth={1.8} />
            </button>
          </header>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- words that scroll must be reached by the keyboard */}
          <div tabIndex={0} className="overflow-y-auto px-5 pb-5 -outline-offset-4 desk:px-6">
            {children}
          </div>
          {actions ? (
            <footer className="flex flex-wrap gap-2 border-t border-line px-5 pt-4 pb-[max(1rem,env(safe-area-inset-bottom))] desk:px-6">
              {actions}
            </footer>
          ) : null}
        </div>
      ) : null}
    </dialog>
  );
}

/** Opens and closes the browser's dialog as `isOpen` says. */
function useModal(isOpen: boolean) {
  const ref = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (isOpen && !dialog.open) {
      dialog.showModal();
      // Else the browser puts the focus on the cross: what opened is said first.
      heading.current?.focus();
    }
    if (!isOpen && dialog.open) dialog.close();
  }, [isOpen]);
  return { ref, heading };
}
