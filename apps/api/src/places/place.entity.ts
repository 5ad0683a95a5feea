import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { PlaceKind } from '#libs/contracts';

/** A table, room or link of an event; owned by the event's organization. */
@Entity('place')
@Unique('place_event_id_name_key', ['eventId', 'name'])
@Unique('place_id_event_id_key', ['id', 'eventId'])
@Unique('place_id_organization_id_key', ['id', 'organizationId'])
@Check('place_area_check', 'length(area) <= 60')
@Check('place_directions_check', 'length(directions) <= 300')
@Check('place_name_check', 'length(name) between 1 and 120')
@Check('place_kind_check', `kind in ('table', 'room', 'link')`)
@Check('place_seats_check', 'seats between 2 and 500')
@Check('place_parallel_check', 'parallel between 1 and 500')
@Check('place_url_check', `url ~ '^https?://'`)
@Check('place_check', `kind = 'link' or url is null`)
@ForeignKey('EventEntity', ['eventId', 'organizationId'], ['id', 'organizationId'], {
  name: 'place_event_id_organization_id_fkey',
})
export class PlaceEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'place_pkey' })
  id!: string;

  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;

  @Column('uuid', { name: 'event_id' })
  eventId!: string;

  @Column('text')
  name!: string;

  @Column('text')
  kind!: PlaceKind;

  @Column('smallint')
  seats!: number;

  @Column('smallint')
  parallel!: number;

  @Column('text', { nullable: true })
  url!: string | null;

  @Column('boolean', { name: 'step_free', default: true })
  stepFree!: boolean;

  @Column('boolean', { default: false })
  quiet!: boolean;

  @Column('text', { default: '' })
  area!: string;

  @Column('text', { default: '' })
  directions!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
