import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/ui/button.js';
import { List, ListRow } from '../../shared/ui/list-row.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { useAnswerInvitation } from './answer-invitation.js';
import type { Organization } from './organization-section.js';

/** Who invites the reader to work on their events; nothing where nobody does. */
export function Invitations({ organizations }: { organizations: readonly Organization[] }) {
  const { t } = useTranslation('organize-home');
  if (organizations.length === 0) return null;
  return (
    <List label={t('organize-home:invitation.label')}>
      {organizations.map((organization) => (
        <Invitation key={organization.id} organization={organization} />
      ))}
    </List>
  );
}

function Invitation({ organization: { id, name, role } }: { organization: Organization }) {
  const { t } = useTranslation('organize-home');
  const { accept, decline } = useAnswerInvitation(id);
  const refused = accept.error ?? decline.error;
  return (
    <ListRow
      detail={
        <>
          {t(`organize-home:members.does.${role}`)}
          {refused ? <Refusal error={refused} /> : null}
        </>
      }
      action={
        <>
          <Button size="small" isBusy={accept.isPending} onClick={() => accept.mutate('accept')}>
            {t('organize-home:invitation.accept')}
            <span className="sr-only">{name}</span>
          </Button>
          <Button variant="quiet" size="small" isBusy={decline.isPending} onClick={() => decline.mutate('decline')}>
            {t('organize-home:invitation.decline')}
            <span className="sr-only">{name}</span>
          </Button>
        </>
      }
    >
      {t(`organize-home:invitation.as.${role}`, { name })}
    </ListRow>
  );
}
