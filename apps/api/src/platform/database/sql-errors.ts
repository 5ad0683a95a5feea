/** PostgreSQL's five-letter code of an error that came from it. */
export const sqlState = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null ? ((error as { code?: string }).code ?? undefined) : undefined;

/** The name of the constraint that refused, if one did. */
export const violatedConstraint = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null
    ? ((error as { constraint?: string }).constraint ??
      (error as { driverError?: { constraint?: string } }).driverError?.constraint)
    : undefined;
