import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { MemberRole } from '#libs/contracts';
import { OrganizationEntity } from './organization.entity.js';

/** Who works for an organization, or is invited to, in which role; owned by the organization. */
@Entity('member')
@Check('member_role_check', `role in ('owner', 'admin', 'staff')`)
@ForeignKey('AccountEntity', ['accountId'], ['id'], { name: 'member_account_id_fkey', onDelete: 'CASCADE' })
@ForeignKey(() => OrganizationEntity, ['organizationId'], ['id'], {
  name: 'member_organization_id_fkey',
  onDelete: 'CASCADE',
})
@Unique('member_id_key', ['id'])
@Index('member_account', ['accountId'])
export class MemberEntity {
  /** What the organization knows the membership by: the account's id would tell how old the account is. */
  @Column('uuid')
  id!: string;

  @PrimaryColumn('uuid', { name: 'organization_id', primaryKeyConstraintName: 'member_pkey' })
  organizationId!: string;

  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'member_pkey' })
  accountId!: string;

  @Column('text')
  role!: MemberRole;

  /** Null until the person has accepted; the role holds only from then on. */
  @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt!: Date | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
