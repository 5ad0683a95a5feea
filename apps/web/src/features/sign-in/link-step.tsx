import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../shared/api/problem.js';
import { sessionQuery } from '../../shared/session/session.js';
import { pathAfterSignIn } from '../../shared/session/signed-in.js';
import { useSettings } from '../../shared/settings/settings.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Page } from '../../shared/ui/page.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { EmptyState } from '../../shared/ui/states.js';
import { useRedeemSignIn } from './redeem-sign-in.js';
import { useStartSignIn, type Sent } from './start-sign-in.js';

interface LinkStepProps {
  token: string;
  next?: string;
  /** Told of the fresh mail that takes an old link's place. */
  onSent: (sent: Sent) => void;
  /** To the address instead. */
  onByMail: () => void;
}

/** The link of the mail leads here: one press signs in, because mail scanners open links too. */
export function LinkStep({ token, next, onSent, onByMail }: LinkStepProps) {
  const { t } = useTranslation('sign-in');
  const redeem = useRedeemSignIn(next);
  const problem = redeem.error ? toProblem(redeem.error) : null;
  if (problem && !problem.isOffline && problem.details.status < 500)
    return <OldLink {...{ token, onSent, onByMail }} {...(next ? { next } : {})} />;
  return (
    <Page title={t('sign-in:link.title')}>
      {problem ? <Refusal error={problem} /> : <p className="max-w-[30rem] text-soft">{t('sign-in:link.text')}</p>}
      <ButtonRow>
        <Button isBusy={redeem.isPending} onClick={() => redeem.mutate({ token })}>
          {t('sign-in:link.do')}
        </Button>
      </ButtonRow>
    </Page>
  );
}

/** A link that was used or has run out: a fresh one is one press away, and who is signed in already just goes on. */
function OldLink({ token, next, onSent, onByMail }: LinkStepProps) {
  const { t } = useTranslation('sign-in');
  const { language } = useSettings();
  const again = useStartSignIn();
  const isSignedIn = useQueryClient().getQueryData(sessionQuery.queryKey) !== undefined;
  const isForgotten = again.error ? toProblem(again.error).is('sign_in_ended') : false;
  const send = (): void => again.mutate({ to: { token }, locale: language }, { onSuccess: onSent });
  return (
    <Page title={t('sign-in:link.old')}>
      <EmptyState
        title={t(isSignedIn ? 'sign-in:link.signedIn' : 'sign-in:link.usedUp')}
        circles="drifting"
        action={
          <ButtonRow>
            {isSignedIn ? (
              <Button asChild>
                <Link to={pathAfterSignIn(next)}>{t('sign-in:link.onward')}</Link>
              </Button>
            ) : null}
            {isForgotten ? null : (
              <Button variant={isSignedIn ? 'quiet' : 'primary'} isBusy={again.isPending} onClick={send}>
                {t('sign-in:link.fresh')}
              </Button>
            )}
            <Button variant={isForgotten && !isSignedIn ? 'primary' : 'quiet'} onClick={onByMail}>
              {t('sign-in:link.byMail')}
            </Button>
          </ButtonRow>
        }
      >
        {t(isForgotten ? 'sign-in:link.forgotten' : 'sign-in:link.freshHelp')}
      </EmptyState>
      {again.error && !isForgotten ? <Refusal error={again.error} /> : null}
    </Page>
  );
}
