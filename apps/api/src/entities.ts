/** Every TypeORM entity, by name. */
export const ENTITIES: (abstract new () => object)[] = [];
