import { ProblemError } from './problem-error.js';

class Odd extends ProblemError {
  constructor() {
    super(
      'odd',
      409,
      { de: ['Seltsam', 'Das ist seltsam.'], en: ['Odd', 'This is odd.'] },
      { status: 200, code: 'other', requestId: 'other', type: 'other', left: 3 },
    );
  }
}

test('what a problem adds never stands in for a member that every problem has', () => {
  expect(new Odd().toProblem('en', 'r1')).toEqual({
    type: 'urn:treffpunkt:problem:odd',
    title: 'Odd',
    status: 409,
    detail: 'This is odd.',
    code: 'odd',
    requestId: 'r1',
    left: 3,
  });
});
