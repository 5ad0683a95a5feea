import { describe, expect, it } from '@jest/globals';
import { Problem, readProblem, toProblem } from './problem.js';

const details = {
  code: 'invalid_input',
  status: 400,
  detail: 'Einige Angaben passen noch nicht.',
  errors: [{ field: 'mail', code: 'notMail', detail: 'Da fehlt die Endung.' }],
};

describe('a refusal', () => {
  it('says what happened, by its code and by field', async () => {
    const response = Response.json(details, { status: 400, headers: { 'content-type': 'application/problem+json' } });
    const problem = await readProblem(response);
    expect(problem.is('invalid_input')).toBe(true);
    expect(problem.byField).toEqual({ mail: 'Da fehlt die Endung.' });
    expect(problem.isOffline).toBe(false);
  });

  it('keeps the status when a proxy answered with a page, or with broken JSON', async () => {
    const page = await readProblem(new Response('<h1>Bad gateway</h1>', { status: 502 }));
    expect(page.details).toEqual({ status: 502 });
    const broken = new Response('{', { status: 500, headers: { 'content-type': 'application/json' } });
    expect((await readProblem(broken)).details).toEqual({ status: 500 });
  });

  it('is told apart from no answer at all', () => {
    expect(toProblem(new TypeError('Failed to fetch')).isOffline).toBe(true);
    expect(toProblem(new TypeError('Importing a module script failed.')).isOffline).toBe(true);
    expect(toProblem(new TypeError('x is not a function')).isOffline).toBe(false);
    const problem = new Problem({ status: 409 });
    expect(toProblem(problem)).toBe(problem);
  });
});
