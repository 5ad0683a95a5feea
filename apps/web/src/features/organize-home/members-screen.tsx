import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../shared/session/session.js';
import { BackLink } from '../../shared/ui/back-link.js';
import { Button } from '../../shared/ui/button.js';
import { List, Section } from '../../shared/ui/list-row.js';
import { Page } from '../../shared/ui/page.js';
import { ErrorState, Loading } from '../../shared/ui/states.js';
import { AddMember } from './add-member.js';
import { MemberRow } from './member-row.js';
import { type Member, useMembers } from './members.js';

/** Who works on the events of an organization, and what each of them may do. */
export function MembersScreen() {
  const { t } = useTranslation('organize-home');
  const { organizationId } = useParams({ from: '/organize/organization/$organizationId/members' });
  const organization = useSession().organizations.find(({ id, isAccepted }) => isAccepted && id === organizationId);
  const members = useMembers(organizationId);
  const isOwner = organization?.role === 'owner';
  const owners = members.items?.filter(isOwning).length ?? 0;
  return (
    <Page
      title={t('organize-home:members.title')}
      back={<BackLink to="/organize">{t('organize-home:title')}</BackLink>}
      eyebrow={organization?.name}
    >
      {members.isPending ? <Loading /> : null}
      {members.isError && !members.items ? (
        <ErrorState error={members.error} onRetry={() => void members.refetch()} isRetrying={members.isFetching} />
      ) : null}
      {members.items ? (
        <List label={t('organize-home:members.title')}>
          {members.items.map((member) => (
            <MemberRow
              key={member.id}
              member={member}
              organizationId={organizationId}
              mayChange={isOwner && !(isOwning(member) && owners === 1)}
            />
          ))}
        </List>
      ) : null}
      {members.hasNextPage ? (
        <Button variant="quiet" isBusy={members.isFetchingNextPage} onClick={() => void members.fetchNextPage()}>
          {t('organize-home:members.more')}
        </Button>
      ) : null}
      {members.items && isOwner ? (
        <Section title={t('organize-home:members.add')} intro={t('organize-home:members.addIntro')}>
          <AddMember organizationId={organizationId} />
        </Section>
      ) : null}
      {members.items && !isOwner ? <p className="text-soft">{t('organize-home:members.ownersOnly')}</p> : null}
    </Page>
  );
}

const isOwning = ({ role, isAccepted }: Member): boolean => isAccepted && role === 'owner';
