/** Whether a session (the row `session`) still opens anything: neither ended nor run out. */
export const isValidSession = (session: string): string =>
  `${session}.revoked_at is null and ${session}.expires_at > now()`;
