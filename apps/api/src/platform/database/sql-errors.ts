/** PostgreSQL's five-letter code of an error that came from it. */
export const sqlState = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null ? ((error as { code?: string }).code ?? undefined) : undefined;

/** The name of the constraint that refused, if one did. */
export const violatedConstraint = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null
    ? ((error as { constraint?: string }).constraint ??
      (error as { driverError?: { constraint?: string } }).driverError?.constraint)
    : undefined;

/** How the network says that nobody is there, or no longer. */
const NETWORK = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENOTFOUND', 'EAI_AGAIN'];
/** How PostgreSQL says that it stops, or starts and is not there yet. */
const STOPPING = ['57P01', '57P02', '57P03'];
/** How the driver, and TypeORM above it, say that a connection has broken under a statement: without a code. */
const BROKEN = /^(Connection terminated|Client has encountered a connection error|Query runner already released)/;

/** Whether the way to PostgreSQL was lost. What was under way has happened or has not. */
export function isConnectionLost(error: unknown): boolean {
  const code = sqlState(error);
  if (code !== undefined) return NETWORK.includes(code) || STOPPING.includes(code) || /^08...$/.test(code);
  return error instanceof Error && BROKEN.test(error.message);
}
