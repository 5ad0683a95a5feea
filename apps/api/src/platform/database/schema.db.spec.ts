import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../../test/support/database.js';
import { ownerDataSource, runtimeDataSource } from '../../data-source.js';
import { ENTITIES } from '../../entities.js';

/** Tables that belong neither to an organization nor to an account, and why. */
const OWN: Record<string, string> = {
  account: 'is the person: its id is the account',
  organization: 'is the tenant: its id is the organization',
  sign_in: 'stands before there is an account',
  kept_mail: 'mails on their way out, on this machine only',
  push_key: 'what push services know the product by',
  request_transition: 'a list of the product',
  migration: 'a list of the product',
};

describe('the migrated schema', () => {
  let database: TestDatabase;
  let owner: DataSource;
  let runtime: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = await ownerDataSource(database.ownerUrl).initialize();
    runtime = await runtimeDataSource(database.runtimeUrl, 1).initialize();
  });
  afterAll(async () => {
    await owner?.destroy();
    await runtime?.destroy();
    await database?.drop();
  });

  it('is what the entities say: the schema builder finds nothing left to do', async () => {
    expect(ENTITIES.length).toBeGreaterThan(0);
    const { upQueries } = await owner.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('would notice what an entity does not say', async () => {
    await owner.query('alter table place add column colour text');
    const { upQueries } = await owner.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([expect.stringContaining('DROP COLUMN "colour"')]);
    await owner.query('alter table place drop column colour');
  });

  it('is used by a role that is neither superuser nor owner and has to obey row-level security', async () => {
    const [role] = await runtime.query<
      { rolname: string; rolsuper: boolean; rolbypassrls: boolean; rolcreaterole: boolean }[]
    >('select rolname, rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = current_user');
    expect(role).toEqual({ rolname: 'treffpunkt_runtime', rolsuper: false, rolbypassrls: false, rolcreaterole: false });
    const owned = await runtime.query(
      `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname not in ('pg_catalog', 'information_schema') and pg_has_role('treffpunkt_runtime', c.relowner, 'usage')`,
    );
    expect(owned).toEqual([]);
    await expect(runtime.query('create table mine ()')).rejects.toThrow('permission denied');
  });

  it('says of every table whose it is', async () => {
    const tables = await owner.query<{ name: string; owners: string[] }[]>(
      `select t.table_name as name, array(
         select c.column_name::text from information_schema.columns c
         where c.table_schema = 'public' and c.table_name = t.table_name and c.is_nullable = 'NO'
           and c.column_name in ('organization_id', 'account_id')) as owners
       from information_schema.tables t where t.table_schema = 'public' and t.table_type = 'BASE TABLE'`,
    );
    expect(tables.length).toBeGreaterThan(25);
    const nobodys = tables.filter(({ owners }) => owners.length === 0).map(({ name }) => name);
    expect(nobodys.sort()).toEqual(Object.keys(OWN).sort());
  });
});
