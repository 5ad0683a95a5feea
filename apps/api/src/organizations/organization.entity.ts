import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The tenant that runs events. The row is the organization's own: its id is the organization. */
@Entity('organization')
@Check('organization_name_check', 'length(name) between 1 and 120')
export class OrganizationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'organization_pkey' })
  id!: string;

  @Column('text')
  name!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
