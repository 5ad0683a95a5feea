/** A problem that is none: `path` says where in it ("pairs[3][0]"), the message what is wrong there. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(
    readonly path: string,
    what: string,
  ) {
    super(`${path} ${what}`);
  }
}
