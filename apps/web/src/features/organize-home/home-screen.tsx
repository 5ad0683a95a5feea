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
  const mine = organizations.filter(({ isAccepted }) => isAccepted);
  const invitations = organizations.filter(({ isAccepted }) => !isAccepted);
  if (mine.length === 0) return <FirstOrganization invitations={invitations} />;
  return (
    <Page title={t('organize-home:title')}>
      <Invitations organizations={invitations} />
      {mine.map((organization) => (
        <OrganizationSection key={organization.id} organization={organization} />
      ))}
      <Another />
    </Page>
  );
}

/** A further organization, for who asks for it. */
function Another() {
  const { t } = useTranslation('organize-home');
  const [isAdding, setAdding] = useState(false);
  if (isAdding) return <NewOrganization onDone={() => setAdding(false)} onCancel={() => setAdding(false)} />;
  return (
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
  );
}

/** Who is invited answers that first; everybody else begins with an organization of their own. */
function FirstOrganization({ invitations }: { invitations: readonly Organization[] }) {
  const { t } = useTranslation('organize-home');
  if (invitations.length > 0) {
    return (
      <Page title={t('organize-home:invitation.label')}>
        <Invitations organizations={invitations} />
        <Another />
      </Page>
    );
  }
  return (
    <Page title={t('organize-home:first.title')}>
      <p className="-mt-2 max-w-[34rem] text-soft">{t('organize-home:first.text')}</p>
      <NewOrganization />
    </Page>
  );
}
