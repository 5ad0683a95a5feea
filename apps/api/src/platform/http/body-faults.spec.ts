import { bodyFault } from './body-faults.js';

const nested = (depth: number): unknown => (depth === 0 ? 'x' : [nested(depth - 1)]);

describe('a body', () => {
  it.each([
    ['twelve lists in each other', nested(12)],
    ['letters beyond the first plane', { name: '😀 Ω 你' }],
    ['a file', Buffer.from([0xff, 0xfe])],
    ['nothing', undefined],
    ['a name like that of a method', { toString: 'x' }],
  ])('may be %s', (_, body) => {
    expect(bodyFault(body)).toBeUndefined();
  });

  it.each([
    ['too deep', nested(13), 'tooDeep'],
    ['far too deep', nested(5_000), 'tooDeep'],
    ['an object with a constructor', { after: { constructor: 'x' } }, 'reservedName'],
    ['an object with another prototype', JSON.parse('{"a":[{"__proto__":{}}]}'), 'reservedName'],
    ['half a character', { mail: 'x\uDFFFy' }, 'brokenText'],
  ])('may not be %s', (_, body, code) => {
    expect(bodyFault(body)?.code).toBe(code);
  });
});
