import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '#libs/contracts';
import { toProblem } from '../../shared/api/problem.js';
import { useSession } from '../../shared/session/session.js';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { TextField } from '../../shared/ui/inputs.js';
import { Section } from '../../shared/ui/list-row.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { useChangeAccount } from './change-account.js';

/** The own name, as it stands in mails. */
export function NameForm() {
  const { t } = useTranslation('settings');
  const { account } = useSession();
  const [name, setName] = useState(account.name);
  const change = useChangeAccount();
  const fault = change.error ? toProblem(change.error).byField.name : undefined;
  const isSame = name.trim() === account.name;
  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!isSame && !change.isPending) change.mutate({ name: name.trim() });
  }
  return (
    <Section title={t('settings:account')} intro={t('settings:signedInAs', { mail: account.mail })}>
      <form noValidate onSubmit={submit} className="flex max-w-[26rem] flex-col gap-4">
        <TextField
          label={t('settings:name')}
          hint={t('settings:nameHint')}
          autoComplete="name"
          maxLength={LIMITS.name}
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={fault}
        />
        {change.error && !fault ? <Refusal error={change.error} /> : null}
        <ButtonRow>
          <Button type="submit" size="small" variant="quiet" isBusy={change.isPending} disabled={isSame}>
            {isSame && change.isSuccess ? t('settings:saved') : t('settings:save')}
          </Button>
        </ButtonRow>
      </form>
    </Section>
  );
}
