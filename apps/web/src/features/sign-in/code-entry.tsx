import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Words } from '../../shared/i18n/words.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { TextField } from '../../shared/ui/inputs.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { useCode } from './use-code.js';

interface CodeEntryProps {
  signInId: string;
  /** Where the mail went, perhaps masked. */
  mail: string;
  next?: string;
  onResend: () => void;
  isResending: boolean;
  resendError: unknown;
  /** Another way out, beside the resend button. */
  children?: ReactNode;
}

const digits = 6;
const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname);

/** Where the mail went, its six digits, and what helps when it does not come. */
export function CodeEntry({ signInId, mail, next, onResend, isResending, resendError, children }: CodeEntryProps) {
  const { t } = useTranslation('sign-in');
  const [ended, setEnded] = useState<string | null>(null);
  return (
    <>
      <p className="max-w-[30rem] text-soft">
        <Words of="sign-in:look.text" parts={{ mail: <strong className="font-semibold text-ink">{mail}</strong> }} />
      </p>
      <CodeForm key={signInId} {...{ signInId, next }} onEnded={() => setEnded(signInId)} />
      {resendError ? <Refusal error={resendError} /> : null}
      <div className="flex flex-col gap-3 border-t border-line pt-4">
        <p className="text-small text-soft">{t('sign-in:look.help')}</p>
        <ButtonRow>
          <Resend key={signInId} onResend={onResend} isBusy={isResending} isAtOnce={ended === signInId} />
          {children}
        </ButtonRow>
        {isLocal ? (
          <p className="text-small text-soft">
            {t('sign-in:local')}{' '}
            <a href="/local/mail" target="_blank" rel="noreferrer" className="text-ink underline underline-offset-3">
              {t('sign-in:localMail')}
            </a>
          </p>
        ) : null}
      </div>
    </>
  );
}

interface CodeFormProps {
  signInId: string;
  next: string | undefined;
  /** Told when no further try with this code can help. */
  onEnded: () => void;
}

/** The six digits: typed, pasted, or filled in by the phone; complete ones are sent at once. */
function CodeForm({ signInId, next, onEnded }: CodeFormProps) {
  const { t } = useTranslation('sign-in');
  const [code, setCode] = useState('');
  const [isShort, setShort] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const { send, wrong, refused, isPending } = useCode(signInId, next, onEnded);
  const error = wrong?.code === code ? sayWrong(wrong.triesLeft, t) : isShort ? t('sign-in:needsCode') : undefined;

  function take(text: string): void {
    const typed = text.replace(/\D/g, '').slice(0, digits);
    setCode(typed);
    setShort(false);
    if (typed !== code && typed.length === digits) send(typed);
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    setShort(code.length < digits);
    if (code.length === digits) send(code);
    if (code.length < digits || error) field.current?.focus();
  }

  return (
    <form noValidate onSubmit={submit} className="flex max-w-[26rem] flex-col gap-5">
      <TextField
        label={t('sign-in:code')}
        inputMode="numeric"
        autoComplete="one-time-code"
        autoFocus
        spellCheck={false}
        // Not the input's own limit: a pasted "123 456" would be cut before the space is taken out.
        maxLength={40}
        value={code}
        onChange={(event) => take(event.target.value)}
        ref={field}
        error={error}
        className="font-display text-[1.625rem]! font-semibold tracking-[0.28em] tabular-nums"
      />
      {refused ? <Refusal error={refused} /> : null}
      <ButtonRow>
        <Button type="submit" isBusy={isPending}>
          {t('sign-in:enter')}
        </Button>
      </ButtonRow>
    </form>
  );
}

function sayWrong(triesLeft: unknown, t: ReturnType<typeof useTranslation>['t']): string {
  if (triesLeft === 0) return t('sign-in:wrongLast');
  return typeof triesLeft === 'number' ? t('sign-in:wrong', { count: triesLeft }) : t('sign-in:wrongCode');
}

const patience = 30;

/** Mails take a moment: a second one can be asked for after half a minute. */
function Resend({ onResend, isBusy, isAtOnce }: { onResend: () => void; isBusy: boolean; isAtOnce: boolean }) {
  const { t } = useTranslation('sign-in');
  const [left, setLeft] = useState(patience);
  useEffect(() => {
    const timer = setInterval(() => setLeft((seconds) => Math.max(0, seconds - 1)), 1000);
    return () => clearInterval(timer);
  }, []);
  const isEarly = left > 0 && !isAtOnce;
  return (
    <Button variant="quiet" size="small" isBusy={isBusy} disabled={isEarly} onClick={onResend}>
      {isEarly ? t('sign-in:resendIn', { count: left }) : t('sign-in:resend')}
    </Button>
  );
}
