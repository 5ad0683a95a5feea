/** What the server says when it refuses: RFC 9457 problem details with our stable code. */
export interface ProblemDetails {
  type?: string;
  title?: string;
  status: number;
  /** What happened and what can be done, in the reader's language. */
  detail?: string;
  /** Stable: programs decide by it. */
  code?: string;
  requestId?: string;
  /** The fields that do not fit, each with what is expected. */
  errors?: readonly { field: string; code: string; detail: string }[];
  [more: string]: unknown;
}

/** An answer that was a refusal, or no answer at all (status 0). */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(readonly details: ProblemDetails) {
    super(details.title ?? details.code ?? `Status ${details.status}`);
  }

  /** No answer came: the network is down, or the server. */
  get isOffline(): boolean {
    return this.details.status === 0;
  }

  /** What is wrong with each field, in the reader's language, by the field's name: for `error` of a field. */
  get byField(): Record<string, string> {
    return Object.fromEntries((this.details.errors ?? []).map(({ field, detail }) => [field, detail]));
  }

  /** Has it the code? Then `details` carries what goes with it, such as fresh times. */
  is(code: string): boolean {
    return this.details.code === code;
  }
}

/** How browsers say that a file or an answer did not come; each has words of its own. */
const noAnswer = /^(failed to fetch|load failed|networkerror|error loading|importing a module)/i;

/** Gives any thrown thing as a Problem; a mistake of ours has the status -1. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem({
    status: error instanceof TypeError && noAnswer.test(error.message) ? 0 : -1,
    title: String(error),
  });
}

/** Gives the refusal in a response's body as a Problem; a body that is none leaves the status. */
export async function readProblem(response: Response): Promise<Problem> {
  const isProblem = response.headers.get('content-type')?.includes('json');
  const body = isProblem ? ((await response.json().catch(() => ({}))) as Partial<ProblemDetails>) : {};
  return new Problem({ ...body, status: response.status });
}
