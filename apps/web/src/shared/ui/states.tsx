import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../api/problem.js';
import { Button } from './button.js';
import { Circles, type CirclesState } from './circles.js';

interface EmptyStateProps {
  /** One sentence: what is so. */
  title: string;
  /** One sentence: what can be done. */
  children?: ReactNode;
  action?: ReactNode;
  circles?: CirclesState;
}

/** Nothing here yet: says why, and the next step. */
export function EmptyState({ title, children, action, circles = 'apart' }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-start gap-4 py-6">
      <Circles state={circles} size={56} />
      <div>
        <p className="max-w-[26rem] font-display text-name font-semibold text-balance">{title}</p>
        {children ? <div className="mt-1 max-w-[30rem] text-soft">{children}</div> : null}
      </div>
      {action}
    </div>
  );
}

interface ErrorStateProps {
  /** What was thrown: a Problem says what happened in the reader's language. */
  error: unknown;
  onRetry?: () => void;
  isRetrying?: boolean;
}

const words: Record<number, string> = {
  0: 'common:problem.offline',
  401: 'common:problem.signedOut',
  403: 'common:problem.forbidden',
  404: 'common:problem.gone',
  410: 'common:problem.gone',
  429: 'common:problem.tooMany',
};

/** No answer while the device has a network is the server's doing, or something between. */
function wordsFor(status: number): string {
  if (status === 0 && navigator.onLine) return 'common:problem.unreachable';
  return words[status] ?? 'common:problem.unknown';
}

/** Asking again would be answered the same way. */
const final: ReadonlySet<number> = new Set([403, 404, 410]);

/** How often the question is repeated by itself where nobody answered: the server may be back. */
const againMs = 10_000;

/** Something did not work: what happened, what can be done, and the number to name to somebody who helps. */
export function ErrorState({ error, onRetry, isRetrying }: ErrorStateProps) {
  const { t } = useTranslation();
  const { details, isOffline } = toProblem(error);
  useAgain(isOffline || details.status >= 500 ? onRetry : undefined);
  const said = details.status < 500 ? details.detail : undefined;
  const isFinal = final.has(details.status);
  return (
    <div role="alert" className="flex flex-col items-start gap-4 py-6">
      <Circles state="drifting" size={56} />
      <div>
        <p className="max-w-[30rem] font-display text-name font-semibold text-balance">
          {said ?? t(wordsFor(details.status))}
        </p>
        {details.requestId ? (
          <p className="mt-1 text-small text-soft">{t('common:problem.number', { number: details.requestId })}</p>
        ) : null}
      </div>
      {onRetry && !isFinal ? (
        <Button variant="quiet" onClick={onRetry} isBusy={isRetrying ?? false}>
          {t('common:retry')}
        </Button>
      ) : null}
    </div>
  );
}

/** Asks again every few seconds while somebody looks, and as soon as the device says that it has a network. */
function useAgain(ask: (() => void) | undefined): void {
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  const isOn = ask !== undefined;
  useEffect(() => {
    if (!isOn) return undefined;
    const askNow = (): void => {
      if (document.visibilityState === 'visible') latest.current?.();
    };
    const timer = setInterval(askNow, againMs);
    addEventListener('online', askNow);
    return () => {
      clearInterval(timer);
      removeEventListener('online', askNow);
    };
  }, [isOn]);
}

/** On the way. Shows nothing for a moment, so that quick answers do not flicker, and says so when it takes long. */
export function Loading({ label }: { label?: string }) {
  const { t } = useTranslation();
  const isLate = useAfter(300);
  const isVeryLate = useAfter(8000);
  return (
    <div role="status" className="flex min-h-16 items-center gap-4 py-4 text-soft">
      {isLate ? (
        <>
          <Circles state="loading" size={26} />
          {isVeryLate ? t('common:loading.long') : (label ?? t('common:loading.short'))}
        </>
      ) : null}
    </div>
  );
}

function useAfter(milliseconds: number): boolean {
  const [isAfter, setAfter] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setAfter(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return isAfter;
}
