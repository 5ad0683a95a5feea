import { AccountEntity } from './accounts/account.entity.js';

/** Every TypeORM entity, by name. */
export const ENTITIES: (abstract new () => object)[] = [AccountEntity];
