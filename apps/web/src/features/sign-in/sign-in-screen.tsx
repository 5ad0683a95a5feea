import { useLocation, useSearch } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
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
import { useStartSignIn } from './start-sign-in.js';

/** Signing in without a password: a mail, then its link or its code. */
export function SignInScreen() {
  const token = useLocation({ select: ({ hash }) => hash });
  const { next } = useSearch({ from: '/plain/sign-in' });
  const [sent, setSent] = useState<{ signInId: string; mail: string } | null>(null);
  const [isByMail, setByMail] = useState(false);
  if (token && !isByMail)
    return <LinkStep token={token} {...(next ? { next } : {})} onByMail={() => setByMail(true)} />;
  if (!sent) return <MailStep {...(next ? { next } : {})} onSent={setSent} />;
  return <CodeStep sent={sent} {...(next ? { next } : {})} onSent={setSent} onBack={() => setSent(null)} />;
}

interface Sent {
  signInId: string;
  mail: string;
}

function MailStep({ next, onSent }: { next?: string; onSent: (sent: Sent) => void }) {
  const { t } = useTranslation('sign-in');
  const { language } = useSettings();
  const [mail, setMail] = useState('');
  const start = useStartSignIn();
  const fields = start.error ? toProblem(start.error).byField : {};

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (start.isPending) return;
    const wish = { mail: mail.trim(), locale: language, ...(next ? { nextPath: next } : {}) };
    start.mutate(wish, { onSuccess: ({ signInId }) => onSent({ signInId, mail: wish.mail }) });
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
          error={fields.mail}
        />
        {start.error && !fields.mail ? <Refusal error={start.error} /> : null}
        <ButtonRow>
          <Button type="submit" isBusy={start.isPending} disabled={mail.trim() === ''}>
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
  const resend = (): void => {
    const wish = { mail: sent.mail, locale: language, ...(next ? { nextPath: next } : {}) };
    again.mutate(wish, { onSuccess: ({ signInId }) => onSent({ ...sent, signInId }) });
  };
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
