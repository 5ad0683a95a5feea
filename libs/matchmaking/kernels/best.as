/* The best of those who are offered, as a heap with the worst first. */
import { putInt } from './lists';
import { double, int } from './texts';

export let heap: usize = 0;
export let heapCount = 0;
let heapScores: usize = 0;
let mostKept = 0;

/** Takes where this thread may write numbers and their scores. */
export function layBest(numbers: usize, scores: usize): void {
  heap = numbers;
  heapScores = scores;
}

/** Begins anew, and keeps so many. */
export function clearBest(most: i32): void {
  heapCount = 0;
  mostKept = most;
}

// @ts-ignore: decorator
@inline
function isWorse(number: i32, score: f64, at: i32): bool {
  const other = double(heapScores, at);
  return score < other || (score === other && number > int(heap, at));
}

function place(number: i32, score: f64, at: i32): void {
  putInt(heap, at, number);
  store<f64>(heapScores + (<usize>at << 3), score);
}

/** Keeps the best, as a heap with the worst first; of equal ones the lower number. */
export function offer(number: i32, score: f64): void {
  if (heapCount < mostKept) {
    let at = heapCount++;
    while (at > 0 && isWorse(number, score, (at - 1) >> 1)) {
      const above = (at - 1) >> 1;
      place(int(heap, above), double(heapScores, above), at);
      at = above;
    }
    place(number, score, at);
    return;
  }
  if (isWorse(number, score, 0) || (score === double(heapScores, 0) && number === int(heap, 0))) return;
  let at = 0;
  for (let next = 1; next < mostKept; next = 2 * at + 1) {
    if (next + 1 < mostKept && isWorse(int(heap, next + 1), double(heapScores, next + 1), next)) next++;
    if (isWorse(number, score, next)) break;
    place(int(heap, next), double(heapScores, next), at);
    at = next;
  }
  place(number, score, at);
}
