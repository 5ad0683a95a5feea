import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { Locale } from '#libs/contracts';

/** One person, over all events and years. The row is the person's own: its id is the account. */
@Entity('account')
@Unique('account_mail_key', ['mail'])
@Check('account_mail_check', `length(mail) between 3 and 254 and mail like '%_@_%'`)
@Check('account_name_check', 'length(name) <= 120')
@Check('account_locale_check', `locale in ('de', 'en')`)
export class AccountEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'account_pkey' })
  id!: string;

  @Column('citext')
  mail!: string;

  @Column('text', { default: '' })
  name!: string;

  @Column('text', { default: 'de' })
  locale!: Locale;

  @Column('text', { name: 'time_zone', default: 'Europe/Berlin' })
  timeZone!: string;

  @Column('bigint', { name: 'last_seq', default: 0 })
  lastSeq!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
