import { AccountEntity } from './accounts/account.entity.js';
import { EventEntity } from './events/event.entity.js';
import { MemberEntity } from './organizations/member.entity.js';
import { OrganizationEntity } from './organizations/organization.entity.js';
import { PlaceEntity } from './places/place.entity.js';

/** Every TypeORM entity, by name. */
export const ENTITIES: (abstract new () => object)[] = [
  AccountEntity,
  EventEntity,
  MemberEntity,
  OrganizationEntity,
  PlaceEntity,
];
