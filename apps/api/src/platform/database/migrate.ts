import { runMigrations } from 'graphile-worker';
import { ownerDataSource } from '../../data-source.js';
import { silentJobsLogger } from '../jobs/jobs-logger.js';

/** One number for every process that may migrate this database at the same time: the others wait. */
const MIGRATION_LOCK = 7_305_194_412;

/**
 * Brings the database at `ownerUrl` to today's schema: our tables, then those of the job queue, then the quiet way into
 * the queue and the runtime role's rights on it. Safe to call from several processes at once and on a database that is up to date.
 * @throws MigrationError in words where the login lacks a right it needs.
 */
export async function migrate(ownerUrl: string): Promise<void> {
  const source = await ownerDataSource(ownerUrl).initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await source.runMigrations({ transaction: 'each' });
    await runMigrations({ connectionString: ownerUrl, logger: silentJobsLogger });
    await runner.query(QUIET_JOBS);
    await runner.query(JOB_RIGHTS);
  } catch (error) {
    if (isDenied(error)) throw new MigrationError(error);
    throw error;
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await runner.release();
    await source.destroy();
  }
}

/** The login of DATABASE_OWNER_URL may not do what the migrations need. */
export class MigrationError extends Error {
  constructor(cause: Error) {
    super(
      `The database login for migrations lacks a right (${cause.message}). It must own the database, and either may ` +
        'create roles or find the role treffpunkt_runtime made for it: CREATE ROLE treffpunkt_runtime NOLOGIN; ' +
        'GRANT treffpunkt_runtime TO the login.',
      { cause },
    );
    this.name = 'MigrationError';
  }
}

const isDenied = (error: unknown): error is Error =>
  error instanceof Error && (error as Error & { code?: string }).code === '42501';

/**
 * `add_jobs_quietly` is graphile-worker's own `add_jobs` without its NOTIFY: with one in the writer's transaction,
 * PostgreSQL lets one writer commit at a time. The wake-up leaves after the commit (`WakeBus.wakeJobs`). It is made from
 * what is installed, so that it follows the library, and stops the migration where there is nothing to leave out.
 */
const QUIET_JOBS = `
  do $$
  declare
    source text := pg_get_functiondef('graphile_worker.add_jobs'::regproc);
    quiet text := regexp_replace(source, 'perform pg_notify\\([^;]*;', '');
  begin
    if quiet = source or quiet ~ 'pg_notify' then
      raise exception 'graphile_worker.add_jobs no longer notifies in the one statement that is left out';
    end if;
    execute replace(quiet, 'FUNCTION graphile_worker.add_jobs(', 'FUNCTION public.add_jobs_quietly(');
  end
  $$;
`;

/** The queue's tables have row-level security of their own, with no policy: only their owner would see a job. */
const JOB_RIGHTS = `
  grant usage on schema graphile_worker to treffpunkt_runtime;
  grant select, insert, update, delete on all tables in schema graphile_worker to treffpunkt_runtime;
  grant usage, select on all sequences in schema graphile_worker to treffpunkt_runtime;
  grant execute on all functions in schema graphile_worker to treffpunkt_runtime;
  do $$
  declare
    t text;
  begin
    for t in select tablename from pg_tables where schemaname = 'graphile_worker' and rowsecurity loop
      if not exists (select from pg_policies where schemaname = 'graphile_worker' and tablename = t and policyname = 'runtime') then
        execute format('create policy runtime on graphile_worker.%I to treffpunkt_runtime using (true) with check (true)', t);
      end if;
    end loop;
  end
  $$;
`;
