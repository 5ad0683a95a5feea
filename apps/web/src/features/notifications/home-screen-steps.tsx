import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** How the product comes to an Apple phone's home screen, the only place from which it may push: in words and drawn. */
export function HomeScreenSteps() {
  const { t } = useTranslation('notifications');
  return (
    <div className="rounded-card bg-sunk px-4 py-4">
      <h3 className="text-name">{t('notifications:apple.title')}</h3>
      <p className="mt-1 text-soft">{t('notifications:apple.why')}</p>
      <ol className="mt-4 grid grid-cols-1 gap-5 pad:grid-cols-3">
        <Step drawing={<ShareDrawing />} words={t('notifications:apple.share')} />
        <Step drawing={<MenuDrawing />} words={t('notifications:apple.add')} />
        <Step drawing={<HomeDrawing />} words={t('notifications:apple.open')} />
      </ol>
    </div>
  );
}

function Step({ drawing, words }: { drawing: ReactNode; words: string }) {
  return (
    <li className="flex items-center gap-4 pad:flex-col pad:items-start">
      {drawing}
      <p className="flex-1">{words}</p>
    </li>
  );
}

/** A phone's outline with what is drawn in it; decoration, since the words say it all. */
function Phone({ children }: { children: ReactNode }) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 72 112"
      className="h-28 w-18 flex-none text-ink"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <rect x="2" y="2" width="68" height="108" rx="12" className="fill-sheet" />
      {children}
    </svg>
  );
}

/** The bar below a page, its share button ringed. */
function ShareDrawing() {
  return (
    <Phone>
      <path d="M12 20h34M12 30h46M12 40h40" className="stroke-line" />
      <path d="M2 82h68" className="stroke-line" />
      <path d="M31 91h-3v11h16V91h-3M36 98V84m-4 4 4-4 4 4" />
      <circle cx="36" cy="93" r="15" className="stroke-you" />
    </Phone>
  );
}

/** A menu of three lines, that with the plus ringed. */
function MenuDrawing() {
  return (
    <Phone>
      <path d="M12 36h26M12 84h30" className="stroke-line" />
      <path d="M10 48h52M10 72h52" className="stroke-line" />
      <path d="M14 60h22" />
      <rect x="46" y="53" width="14" height="14" rx="4" />
      <path d="M53 56.5v7M49.5 60h7" />
      <rect x="7" y="50" width="58" height="20" rx="8" className="stroke-you" />
    </Phone>
  );
}

/** Icons on a home screen, the product's own with its two circles among them, ringed. */
function HomeDrawing() {
  return (
    <Phone>
      <rect x="11" y="16" width="20" height="20" rx="6" className="stroke-line" />
      <rect x="41" y="16" width="20" height="20" rx="6" className="stroke-line" />
      <rect x="11" y="46" width="20" height="20" rx="6" className="stroke-line" />
      <rect x="41" y="46" width="20" height="20" rx="6" />
      <circle cx="48.5" cy="56" r="4.5" />
      <circle cx="53.5" cy="56" r="4.5" />
      <rect x="36" y="41" width="30" height="30" rx="10" className="stroke-you" />
    </Phone>
  );
}
