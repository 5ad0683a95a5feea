import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../shared/api/problem.js';
import { isOver } from '../../shared/card/card-event.js';
import { useAttendance } from '../../shared/session/session.js';
import { sayTime } from '../../shared/time/say.js';
import { useClock, useNow } from '../../shared/time/use-clock.js';
import { Button } from '../../shared/ui/button.js';
import { Circles } from '../../shared/ui/circles.js';
import { QrCode } from '../../shared/ui/qr-code.js';
import { useCardLink } from './card-link.js';
import { ShareLink } from './share-link.js';
import { useCardEvent } from './card-places.js';

/** The QR code of the own card with its time, or in its place why there is none and what can be done. */
export function CardCode({ cardId, name }: { cardId: string; name: string }) {
  const { t } = useTranslation('cards');
  const now = useNow();
  const attendance = useAttendance(useCardEvent() ?? '');
  const code = useCardLink(cardId, attendance && !isOver(attendance, now) ? attendance.eventId : undefined);
  const clock = useClock();
  const isValid = code.link !== undefined && new Date(code.link.expiresAt) > now;

  if (code.isTakenBack) {
    return (
      <Blank text={t('cards:code.takenBack')}>
        <Button size="small" onClick={code.showAgain}>
          {t('cards:code.show')}
        </Button>
      </Blank>
    );
  }
  if (!isValid && code.error) {
    const { isOffline, details } = toProblem(code.error);
    return (
      <Blank text={isOffline ? t('cards:code.offline') : (details.detail ?? t('common:problem.unknown'))}>
        <Button size="small" variant="quiet" isBusy={code.isFetching} onClick={code.retry}>
          {t('common:retry')}
        </Button>
      </Blank>
    );
  }
  if (!isValid || !code.link) return <Blank text={t('cards:code.making')} isBusy />;
  return (
    <figure>
      <QrCode value={code.link.url} label={t('cards:code.label', { name })} />
      <figcaption className="flex flex-wrap items-center justify-between gap-x-3 px-4 text-small text-soft">
        <span>{t('cards:code.until', { time: sayTime(code.link.expiresAt, clock) })}</span>
        <button
          type="button"
          aria-busy={code.takingBack.isPending || undefined}
          onClick={code.takeBack}
          className="-mr-2 min-h-(--target) rounded-full px-2 font-medium text-ink underline decoration-edge underline-offset-4 hover:decoration-ink"
        >
          {t('cards:code.takeBack')}
        </button>
      </figcaption>
      <ShareLink url={code.link.url} />
      {code.takingBack.error ? (
        <p role="alert" className="px-4 text-small text-you-text">
          {t('cards:code.notTakenBack')}
        </p>
      ) : null}
    </figure>
  );
}

function Blank({ text, isBusy, children }: { text: string; isBusy?: boolean; children?: ReactNode }) {
  return (
    <div
      role="status"
      className="m-4 mb-0 grid aspect-square place-content-center justify-items-center gap-4 rounded-s bg-sunk p-6 text-center"
    >
      <Circles state={isBusy ? 'loading' : 'apart'} size={40} />
      <p className="max-w-[18rem]">{text}</p>
      {children}
    </div>
  );
}
