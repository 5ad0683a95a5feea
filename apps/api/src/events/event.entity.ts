import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { AddressForm, Locale } from '#libs/contracts';

/** A conference or workshop; owned by its organization. */
@Entity('event')
@Unique('event_id_organization_id_key', ['id', 'organizationId'])
@Check('event_name_check', 'length(name) between 1 and 120')
@Check('event_check', 'ends_on >= starts_on and ends_on - starts_on <= 31')
@Check('event_languages_check', `languages <@ '{de,en}' and cardinality(languages) > 0`)
@Check('event_address_form_check', `address_form in ('du', 'sie')`)
@Check('event_request_hours_check', 'request_hours between 1 and 240')
@Check('event_requests_per_day_check', 'requests_per_day between 1 and 200')
@ForeignKey('OrganizationEntity', ['organizationId'], ['id'], { name: 'event_organization_id_fkey' })
@Index('event_organization', { synchronize: false })
export class EventEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'event_pkey' })
  id!: string;

  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;

  @Column('text')
  name!: string;

  @Column('date', { name: 'starts_on' })
  startsOn!: string;

  @Column('date', { name: 'ends_on' })
  endsOn!: string;

  @Column('text', { name: 'time_zone' })
  timeZone!: string;

  @Column('text', { array: true, default: ['de', 'en'] })
  languages!: Locale[];

  @Column('text', { name: 'address_form', default: 'du' })
  addressForm!: AddressForm;

  @Column('boolean', { name: 'matching_open', default: true })
  matchingOpen!: boolean;

  @Column('smallint', { name: 'request_hours', default: 24 })
  requestHours!: number;

  @Column('smallint', { name: 'requests_per_day', default: 20 })
  requestsPerDay!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
