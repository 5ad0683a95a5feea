import { Logger } from 'graphile-worker';

/** The job queue's own words are kept out of the log: failures are logged by the runner, without payloads. */
export const silentJobsLogger = new Logger(() => () => undefined);
