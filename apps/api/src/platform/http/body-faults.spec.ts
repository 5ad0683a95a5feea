import { bodyFault } from './body-faults.js';

const nested = (depth: number): unknown => (depth === 0 ? 'x' : [nested(depth - 1)]);

describe('a body', () => {
  it.each([
    ['eleven lists in each other', { deep: nested(11) }],
    ['letters beyond the first plane', { name: '😀 Ω 你' }],
    ['a file', Buffer.from([0xff, 0xfe])],
    ['nothing', undefined],
    ['a name like that of a method', { toString: 'x' }],
  ])('may be %s', (_, body) => {
    expect(bodyFault(body)).toBeUndefined();
  });

  it.each([
    ['too deep', { deep: nested(12) }, 'tooDeep'],
    ['far too deep', { deep: nested(5_000) }, 'tooDeep'],
    ['a list', [{}], 'isObject'],
    ['a list of more values than any route takes', { ids: Array(30_000).fill(1) }, 'tooManyValues'],
    ['an object with a constructor', { after: { constructor: 'x' } }, 'reservedName'],
    ['an object with another prototype', JSON.parse('{"a":[{"__proto__":{}}]}'), 'reservedName'],
    ['half a character', { mail: 'x\uDFFFy' }, 'brokenText'],
  ])('may not be %s', (_, body, code) => {
    expect(bodyFault(body)?.code).toBe(code);
  });
});
