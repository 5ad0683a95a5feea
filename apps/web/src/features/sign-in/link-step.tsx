import { useTranslation } from 'react-i18next';
import { toProblem } from '../../shared/api/problem.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Page } from '../../shared/ui/page.js';
import { useRedeemSignIn } from './redeem-sign-in.js';
import { Refusal } from '../../shared/ui/refusal.js';

interface LinkStepProps {
  token: string;
  next?: string;
  onByMail: () => void;
}

/** The link of the mail leads here: one press signs in, because mail scanners open links too. */
export function LinkStep({ token, next, onByMail }: LinkStepProps) {
  const { t } = useTranslation('sign-in');
  const redeem = useRedeemSignIn(next);
  const problem = redeem.error ? toProblem(redeem.error) : null;
  const isOver = problem !== null && !problem.isOffline && problem.details.status < 500;
  return (
    <Page title={t('sign-in:link.title')}>
      {problem ? <Refusal error={problem} /> : <p className="max-w-[30rem] text-soft">{t('sign-in:link.text')}</p>}
      <ButtonRow>
        {isOver ? (
          <Button onClick={onByMail}>{t('sign-in:link.fresh')}</Button>
        ) : (
          <Button isBusy={redeem.isPending} onClick={() => redeem.mutate({ token })}>
            {t('sign-in:link.do')}
          </Button>
        )}
      </ButtonRow>
    </Page>
  );
}
