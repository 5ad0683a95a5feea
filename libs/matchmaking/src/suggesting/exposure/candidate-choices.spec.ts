import { expect, test } from '@jest/globals';
import { candidateChoices } from './candidate-choices.js';
import { rangeOf } from './choices.js';

test('candidates become choices both ways, each once, the most valuable first', () => {
  const choices = candidateChoices({
    most: 2,
    others: Int32Array.from([1, 2, 0, -1, 1, -1]),
    scores: Float32Array.from([0.5, 0.25, 0.5, 0, 0.75, 0]),
  });
  const list = (person: number) => {
    const [first, end] = rangeOf(choices, person);
    return [...choices.to.subarray(first, end)].map((other, at) => [other, choices.weight[first + at]]);
  };
  expect(choices.people).toBe(3);
  expect(list(0)).toEqual([
    [1, 0.5],
    [2, 0.25],
  ]);
  expect(list(1)).toEqual([
    [2, 0.75],
    [0, 0.5],
  ]);
  expect(list(2)).toEqual([
    [1, 0.75],
    [0, 0.25],
  ]);
});
