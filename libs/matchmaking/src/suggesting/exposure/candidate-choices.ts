import type { Candidates } from '../../candidates/index.js';
import type { Choices } from './choices.js';

/**
 * Takes the candidates of everyone; gives the choices that fair lists are made from. Scores are the same both ways, so who
 * is among somebody's candidates may have that one in their list as well: nobody is without a list that could show them.
 */
export function candidateChoices({ most, others, scores }: Candidates): Choices {
  const people = others.length / most;
  const isBoth = new Uint8Array(others.length);
  const size = new Int32Array(people);
  for (let at = 0; at < others.length; at++) {
    const other = others[at] ?? -1;
    if (other < 0) continue;
    const person = Math.floor(at / most);
    size[person] = (size[person] ?? 0) + 1;
    isBoth[at] = others.subarray(other * most, (other + 1) * most).includes(person) ? 1 : 0;
    if (isBoth[at] === 0) size[other] = (size[other] ?? 0) + 1;
  }
  const offsets = new Int32Array(people + 1);
  for (let person = 0; person < people; person++) offsets[person + 1] = (offsets[person] ?? 0) + (size[person] ?? 0);
  const to = new Int32Array(offsets[people] ?? 0);
  const weight = new Float64Array(to.length);
  const next = offsets.slice();
  const put = (list: number, person: number, score: number) => {
    const at = next[list] ?? 0;
    to[at] = person;
    weight[at] = score;
    next[list] = at + 1;
  };
  for (let at = 0; at < others.length; at++) {
    const other = others[at] ?? -1;
    if (other < 0) continue;
    const person = Math.floor(at / most);
    put(person, other, scores[at] ?? 0);
    if (isBoth[at] === 0) put(other, person, scores[at] ?? 0);
  }
  sortLists(offsets, to, weight);
  return { people, offsets, to, weight };
}

/** The most valuable first; of equal values the lower number. */
function sortLists(offsets: Int32Array, to: Int32Array, weight: Float64Array): void {
  for (let list = 0; list + 1 < offsets.length; list++) {
    const [first, end] = [offsets[list] ?? 0, offsets[list + 1] ?? 0];
    const entries = Array.from(to.subarray(first, end), (person, at) => ({ person, worth: weight[first + at] ?? 0 }));
    entries.sort((a, b) => b.worth - a.worth || a.person - b.person);
    entries.forEach(({ person, worth }, at) => {
      to[first + at] = person;
      weight[first + at] = worth;
    });
  }
}
