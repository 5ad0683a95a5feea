import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/ui/button.js';
import { Face } from '../../shared/ui/face.js';
import { ListRow } from '../../shared/ui/list-row.js';
import { Refusal } from '../../shared/ui/refusal.js';
import { useRemoveMember, type Member, usePutMember } from './members.js';
import { RoleSelect } from './role-select.js';

interface MemberRowProps {
  member: Member;
  organizationId: string;
  /** False for those who are no owner, and for the last owner: somebody must stay. */
  mayChange: boolean;
}

/** One member, or somebody invited: role, and a way out that asks once more. */
export function MemberRow({ member, organizationId, mayChange }: MemberRowProps) {
  const { t } = useTranslation('organize-home');
  const [isLeaving, setLeaving] = useState(false);
  const put = usePutMember(organizationId);
  const name = member.name || member.mail;
  return (
    <ListRow
      lead={<Face name={name} size="small" />}
      detail={
        <>
          {member.name ? member.mail : null}
          {member.isAccepted ? null : t('organize-home:members.invited')}
          {put.error ? <Refusal error={put.error} /> : null}
        </>
      }
      action={
        isLeaving ? (
          <Leaving {...{ member, organizationId }} onStay={() => setLeaving(false)} />
        ) : mayChange ? (
          <>
            <RoleSelect
              label={t('organize-home:members.roleOf', { name })}
              value={put.isPending ? put.variables.role : member.role}
              onChange={(role) => put.mutate({ mail: member.mail, role })}
            />
            <Button variant="quiet" size="small" onClick={() => setLeaving(true)}>
              {t('organize-home:members.remove')}
              <span className="sr-only">{name}</span>
            </Button>
          </>
        ) : (
          <span className="text-soft">{t(`organize-home:members.role.${member.role}`)}</span>
        )
      }
    >
      {name}
    </ListRow>
  );
}

function Leaving(props: Pick<MemberRowProps, 'member' | 'organizationId'> & { onStay: () => void }) {
  const { t } = useTranslation('organize-home');
  const remove = useRemoveMember(props.organizationId);
  return (
    <>
      <span className="text-small">{t('organize-home:members.sure')}</span>
      <Button
        variant="danger"
        size="small"
        autoFocus
        isBusy={remove.isPending}
        onClick={() => remove.mutate({ memberId: props.member.id })}
      >
        {t('organize-home:members.removeNow')}
      </Button>
      <Button variant="quiet" size="small" onClick={props.onStay}>
        {t('organize-home:cancel')}
      </Button>
      {remove.error ? <Refusal error={remove.error} /> : null}
    </>
  );
}
