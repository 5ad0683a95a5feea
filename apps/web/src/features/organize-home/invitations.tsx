import { useTranslation } from 'react-i18next';
import { Button, ButtonRow } from '../../shared/ui/button.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { useAnswerInvitation } from './answer-invitation.js';
import type { Organization } from './organization-section.js';

/** Who invites the reader to work on their events; nothing where nobody does. */
export function Invitations({ organizations }: { organizations: readonly Organization[] }) {
  const { t } = useTranslation('organize-home');
  if (organizations.length === 0) return null;
  return (
    <ul role="list" aria-label={t('organize-home:invitation.label')} className="flex flex-col gap-3">
      {organizations.map((organization) => (
        <Invitation key={organization.id} organization={organization} />
      ))}
    </ul>
  );
}

function Invitation({ organization: { id, name, role } }: { organization: Organization }) {
  const { t } = useTranslation('organize-home');
  const { accept, decline } = useAnswerInvitation(id);
  const refused = accept.error ?? decline.error;
  return (
    <li className="flex flex-col gap-4 rounded-card bg-sunk px-5 py-5">
      <div>
        <h2 className="text-name text-balance">{t('organize-home:invitation.text', { name })}</h2>
        <p className="mt-1 text-soft">
          {t('organize-home:invitation.as', { role: t(`organize-home:members.role.${role}`) })}{' '}
          {t(`organize-home:members.does.${role}`)}
        </p>
      </div>
      {refused ? <Refusal error={refused} /> : null}
      <ButtonRow>
        <Button isBusy={accept.isPending} onClick={() => accept.mutate('accept')}>
          {t('organize-home:invitation.accept')}
          <span className="sr-only">{name}</span>
        </Button>
        <Button variant="quiet" isBusy={decline.isPending} onClick={() => decline.mutate('decline')}>
          {t('organize-home:invitation.decline')}
          <span className="sr-only">{name}</span>
        </Button>
      </ButtonRow>
    </li>
  );
}
