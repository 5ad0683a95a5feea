import type { Locale, Problem } from '#libs/contracts';

/** Title and one sentence that says what happened and what can be done, in one language. */
export type ProblemText = readonly [title: string, detail: string];

/** An error that its caller can act on. Features extend it; one filter turns it into problem details (RFC 9457). */
export abstract class ProblemError extends Error {
  /** True where what the command changed before the refusal is kept; a repetition is then refused in the same words. */
  readonly keepsChanges: boolean = false;

  protected constructor(
    /** Stable, for programs: lower case with underscores. */
    readonly code: string,
    /** The HTTP status. */
    readonly status: number,
    readonly texts: Record<Locale, ProblemText>,
    /** Further members of the problem details, such as the times that are left; a standard member wins over them. */
    readonly extras: Record<string, unknown> = {},
  ) {
    super(`${code}: ${texts.en[0]}`);
    this.name = new.target.name;
  }

  /** The problem details in the reader's language. */
  toProblem(locale: Locale, requestId?: string): Problem {
    const [title, detail] = this.texts[locale];
    return {
      ...this.extras,
      type: `urn:treffpunkt:problem:${this.code}`,
      title,
      status: this.status,
      detail,
      code: this.code,
      ...(requestId === undefined ? {} : { requestId }),
    };
  }
}
