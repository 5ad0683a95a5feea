/*
 * The engine's kernel: people and their texts as numbers in one memory that threads share. AssemblyScript: build.mjs compiles it
 * into src/scoring/engine.generated.ts.
 */
import { layCircumstances, rankOf } from './circumstances';
import { layLikely, likely } from './likely';
import { common, given, layScores, seen, strength, takeMatches } from './scores';
import { int } from './texts';

export { answerByWords } from './scores';
export { common, given, layLikely, likely, rankOf, seen, strength, takeMatches };

/** Takes where the places of all lists stand, a few numbers (see src/scoring/lay-out.ts), and where this thread may write. */
export function setUp(
  places: usize,
  bytesOfRow: i32,
  topics: i32,
  languageWords: i32,
  groupWords: i32,
  hasOwnWeights: i32,
  near: usize,
  room: usize,
  texts: i32,
): void {
  layCircumstances(layScores(places, bytesOfRow, topics, near, room, texts), languageWords, groupWords, hasOwnWeights);
}

/** What orders a person and each of some others for each other: so many numbers of these in, as many ranks out. */
export function ranks(person: i32, others: usize, count: i32, out: usize): void {
  for (let at = 0; at < count; at++) {
    const other = int(others, at);
    const theyGive = given(person, other, false);
    const youGive = given(other, person, false);
    store<f64>(out + (<usize>at << 3), rankOf(person, other, theyGive, youGive, common(person, other, false)));
  }
}
