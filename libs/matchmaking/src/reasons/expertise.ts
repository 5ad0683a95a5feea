import type { Corpus, Entry } from '../scoring/corpus.js';
import { type Match, matchOf } from '../scoring/match.js';
import type { Direction, Person, Reason, ReasonKind } from '../types.js';
import { quote } from './quote.js';

/** Below this strength a match is no reason to name. */
const LEAST = 0.15;
/** What two people have in common has to be nearer than what one seeks from the other. */
const LEAST_COMMON = 0.3;
/** How near a topic has to be to be called related, and how sure to be named at all. */
const RELATED = 0.3;
const SURE = 0.35;
const MOST_OF_A_DIRECTION = 2;
/** One weak reason is better than none, a second weak one is not. */
const LEAST_SECOND = 0.35;

const mayShow = ({ seek, give }: Match) => seek.phrase.use === 'show' && give.phrase.use === 'show';

function compare(a: Match, b: Match): number {
  const names = (match: Match) => `${match.seek.phrase.id} ${match.give.phrase.id}`;
  return b.strength - a.strength || (names(a) < names(b) ? -1 : 1);
}

function allMatches(seeks: readonly Entry[], gives: readonly Entry[], least: number): Match[] {
  const found = seeks.flatMap((seek) => gives.map((give) => matchOf(seek, give)));
  return found.filter(({ strength }) => strength >= least).sort(compare);
}

/** Only one reason a phrase, or the same sentence would be read twice. */
function distinct(matches: readonly Match[]): Match[] {
  const chosen: Match[] = [];
  for (const match of matches) {
    if (chosen.length === MOST_OF_A_DIRECTION || (chosen.length > 0 && match.strength < LEAST_SECOND)) break;
    if (!chosen.some(({ seek, give }) => seek === match.seek || give === match.give)) chosen.push(match);
  }
  return chosen;
}

function kindOf({ topic }: Match): ReasonKind {
  if (!topic || topic.sureness < SURE) return 'similar-words';
  if (topic.nearness === 1) return 'same-topic';
  return topic.nearness >= RELATED ? 'related-topic' : 'similar-words';
}

function shown(match: Match, direction: Direction, people: readonly Person[], kind = kindOf(match)): Reason[] {
  const giver = people[match.give.person];
  const seeker = people[match.seek.person];
  if (!giver || !seeker) return [];
  const isNamed = kindOf(match) !== 'similar-words' && match.topic !== undefined;
  return [
    {
      kind,
      direction,
      from: quote(match.give, giver, match.seek),
      to: quote(match.seek, seeker, match.give),
      ...(isNamed && { topic: match.topic?.id }),
    },
  ];
}

function oneDirection(corpus: Corpus, seeker: number, giver: number, direction: Direction): Reason[] {
  const found = allMatches(corpus.sides[seeker]?.seeks ?? [], corpus.sides[giver]?.gives ?? [], LEAST);
  const named = distinct(found.filter(mayShow)).flatMap((match) => shown(match, direction, corpus.people));
  // A hidden phrase on either side hides the whole pair: the shown half would tell what the hidden one is about.
  if (named.length === 0 && found.length > 0) return [{ kind: 'hidden-fit', direction }];
  return named;
}

/** Takes everybody and the numbers of two; gives what each can do for the other, in the words they show. */
export function expertiseReasons(corpus: Corpus, you: number, other: number): Reason[] {
  const both = [
    ...oneDirection(corpus, you, other, 'they-give'),
    ...oneDirection(corpus, other, you, 'you-give'),
  ];
  return both.length > 1 ? both : [...both, ...commonGround(corpus, you, other)];
}

function commonGround(corpus: Corpus, you: number, other: number): Reason[] {
  const gives = (person: number) => corpus.sides[person]?.gives ?? [];
  const best = allMatches(gives(you), gives(other), LEAST_COMMON).find(mayShow);
  return best ? shown(best, 'both', corpus.people, 'common-ground') : [];
}
