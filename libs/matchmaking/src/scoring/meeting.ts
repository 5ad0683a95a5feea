import type { Corpus } from './corpus.js';
import type { Met } from './match.js';
import type { Grounds } from './mutual.js';

/** What two people give each other and have in common, and the matches of it that are worth naming, in no order. */
export interface Meeting {
  readonly grounds: Grounds;
  readonly theyGive: readonly Met[];
  readonly youGive: readonly Met[];
  readonly common: readonly Met[];
}

/** Takes everybody and the numbers of two people; gives what passes between them, as the first of them sees it. */
export function meetingOf({ comparison }: Corpus, you: number, other: number): Meeting {
  const found = { theyGive: [] as Met[], youGive: [] as Met[], common: [] as Met[] };
  const grounds = {
    theyGive: comparison.given(you, other, (met) => found.theyGive.push(met)),
    youGive: comparison.given(other, you, (met) => found.youGive.push(met)),
    common: comparison.common(you, other, (met) => found.common.push(met)),
  };
  return { grounds, ...found };
}

/** Takes everybody and the numbers of two people; gives what passes between them, without the matches. */
export function groundsOf({ comparison }: Corpus, you: number, other: number): Grounds {
  return {
    theyGive: comparison.given(you, other),
    youGive: comparison.given(other, you),
    common: comparison.common(you, other),
  };
}
