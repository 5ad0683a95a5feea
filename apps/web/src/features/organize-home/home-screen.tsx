import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../shared/session/session.js';
import { Button } from '../../shared/ui/button.js';
import { Page } from '../../shared/ui/page.js';
import { Invitations } from './invitations.js';
import { NewOrganization } from './new-organization.js';
import { type Organization, OrganizationSection } from './organization-section.js';

/** Where an organizer begins: the organizations and their events. */
export function HomeScreen() {
  const { t } = useTranslation('organize-home');
  const { organizations } = useSession();
  const [isAdding, setAdding] = useState(false);
  const mine = organizations.filter(({ isAccepted }) => isAccepted);
  const invitations = organizations.filter(({ isAccepted }) => !isAccepted);
  if (mine.length === 0) return <FirstOrganization invitations={invitations} />;
  return (
    <Page title={t('organize-home:title')}>
      <Invitations organizations={invitations} />
      {mine.map((organization) => (
        <OrganizationSection key={organization.id} organization={organization} />
      ))}
      {isAdding ? (
        <NewOrganization onDone={() => setAdding(false)} onCancel={() => setAdding(false)} />
      ) : (
        <div>
          <Button
            variant="quiet"
            size="small"
            icon={<Plus aria-hidden size={16} strokeWidth={1.8} />}
            onClick={() => setAdding(true)}
          >
            {t('organize-home:organization.another')}
          </Button>
        </div>
      )}
    </Page>
  );
}

function FirstOrganization({ invitations }: { invitations: readonly Organization[] }) {
  const { t } = useTranslation('organize-home');
  return (
    <Page title={t('organize-home:first.title')}>
      <Invitations organizations={invitations} />
      <p className="-mt-2 max-w-[34rem] text-soft">{t('organize-home:first.text')}</p>
      <NewOrganization />
    </Page>
  );
}
