import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS, type MemberRole } from '#libs/contracts';
import { toProblem } from '../../shared/api/problem.js';
import { Button } from '../../shared/ui/button.js';
import { Choice } from '../../shared/ui/choice.js';
import { TextField } from '../../shared/ui/inputs.js';
import { Notice } from '../../shared/ui/notice.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { usePutMember } from './members.js';

const roles: readonly MemberRole[] = ['staff', 'admin', 'owner'];

/** Adds somebody by mail address and role. */
export function AddMember({ organizationId }: { organizationId: string }) {
  const { t } = useTranslation('organize-home');
  const [mail, setMail] = useState('');
  const [role, setRole] = useState<MemberRole>('staff');
  const put = usePutMember(organizationId);
  const refused = put.error ? toProblem(put.error).byField.mail : undefined;

  function submit(event: FormEvent): void {
    event.preventDefault();
    put.mutate({ mail: mail.trim(), role }, { onSuccess: () => setMail('') });
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <TextField
        type="email"
        label={t('organize-home:members.mail')}
        value={mail}
        onChange={(event) => setMail(event.target.value)}
        error={refused}
        maxLength={LIMITS.mail}
        autoComplete="off"
        required
      />
      <Choice
        label={t('organize-home:members.may')}
        value={role}
        onChange={setRole}
        options={roles.map((value) => ({
          value,
          label: t(`organize-home:members.role.${value}`),
          hint: t(`organize-home:members.does.${value}`),
        }))}
      />
      {put.error && !refused ? <Refusal error={put.error} /> : null}
      {put.isSuccess ? (
        <Notice tone="agreed">{t('organize-home:members.added', { mail: put.data.mail })}</Notice>
      ) : null}
      <div>
        <Button type="submit" isBusy={put.isPending}>
          {t('organize-home:members.addNow')}
        </Button>
      </div>
    </form>
  );
}
