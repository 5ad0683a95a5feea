import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { MemberRole } from '#libs/contracts';
import { OrganizationEntity } from './organization.entity.js';

/** Who works for an organization, in which role; owned by the organization. */
@Entity('member')
@Check('member_role_check', `role in ('owner', 'admin', 'staff')`)
@ForeignKey('AccountEntity', ['accountId'], ['id'], { name: 'member_account_id_fkey', onDelete: 'CASCADE' })
@ForeignKey(() => OrganizationEntity, ['organizationId'], ['id'], {
  name: 'member_organization_id_fkey',
  onDelete: 'CASCADE',
})
@Index('member_account', ['accountId'])
export class MemberEntity {
  @PrimaryColumn('uuid', { name: 'organization_id', primaryKeyConstraintName: 'member_pkey' })
  organizationId!: string;

  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'member_pkey' })
  accountId!: string;

  @Column('text')
  role!: MemberRole;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
