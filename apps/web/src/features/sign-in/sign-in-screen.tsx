import { useLocation, useSearch } from '@tanstack/react-router';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../shared/api/problem.js';
import { useSettings } from '../../shared/settings/settings.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { TextField } from '../../shared/ui/inputs.js';
import { Page } from '../../shared/ui/page.js';
import { CodeEntry } from './code-entry.js';
import { LanguageChoice } from './language-choice.js';
import { LinkStep } from './link-step.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { useStartSignIn, type Sent } from './start-sign-in.js';

/** Signing in without a password: a mail, then its link or its code. */
export function SignInScreen() {
  const token = useLocation({ select: ({ hash }) => hash });
  // Another link opened in the same window begins anew.
  return <Ways key={token} token={token} />;
}

function Ways({ token }: { token: string }) {
  const { next } = useSearch({ from: '/plain/sign-in' });
  const [sent, setSent] = useState<Sent | null>(null);
  const [isByMail, setByMail] = useState(false);
  const onward = next ? { next } : {};
  function toMail(): void {
    setSent(null);
    setByMail(true);
  }
  if (sent) return <CodeStep sent={sent} {...onward} onSent={setSent} onBack={toMail} />;
  if (token && !isByMail) return <LinkStep token={token} {...onward} onSent={setSent} onByMail={toMail} />;
  return <MailStep {...onward} onSent={setSent} />;
}

function MailStep({ next, onSent }: { next?: string; onSent: (sent: Sent) => void }) {
  const { t } = useTranslation('sign-in');
  const { language } = useSettings();
  const [mail, setMail] = useState('');
  const start = useStartSignIn();
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const fields = start.error ? toProblem(start.error).byField : {};

  function submit(event: FormEvent): void {
    event.preventDefault();
    setMissing(mail.trim() === '');
    if (mail.trim() === '') return field.current?.focus();
    if (start.isPending) return;
    const to = { mail: mail.trim(), ...(next ? { nextPath: next } : {}) };
    start.mutate({ to, locale: language }, { onSuccess: onSent });
  }

  return (
    <Page title={t('sign-in:title')}>
      <p className="max-w-[30rem] text-soft">{t('sign-in:intro')}</p>
      <form noValidate onSubmit={submit} className="flex max-w-[26rem] flex-col gap-5">
        <TextField
          label={t('sign-in:mail')}
          type="email"
          inputMode="email"
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          required
          value={mail}
          onChange={(event) => setMail(event.target.value)}
          ref={field}
          error={isMissing && mail.trim() === '' ? t('sign-in:needsMail') : fields.mail}
        />
        {start.error && !fields.mail ? <Refusal error={start.error} /> : null}
        <ButtonRow>
          <Button type="submit" isBusy={start.isPending}>
            {t('sign-in:send')}
          </Button>
        </ButtonRow>
      </form>
      <LanguageChoice />
    </Page>
  );
}

interface CodeStepProps {
  sent: Sent;
  next?: string;
  onSent: (sent: Sent) => void;
  onBack: () => void;
}

function CodeStep({ sent, next, onSent, onBack }: CodeStepProps) {
  const { t } = useTranslation('sign-in');
  const { language } = useSettings();
  const again = useStartSignIn();
  const resend = (): void => again.mutate({ to: sent.to, locale: language }, { onSuccess: onSent });
  return (
    <Page title={t('sign-in:look.title')}>
      <CodeEntry
        signInId={sent.signInId}
        mail={sent.mail}
        {...(next ? { next } : {})}
        onResend={resend}
        isResending={again.isPending}
        resendError={again.error}
      >
        <Button variant="quiet" size="small" onClick={onBack}>
          {t('sign-in:otherMail')}
        </Button>
      </CodeEntry>
    </Page>
  );
}
