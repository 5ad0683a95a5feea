import type { Corpus } from '../scoring/corpus.js';
import type { Entry } from '../scoring/entry.js';
import { intentFit } from '../scoring/intents.js';
import { commonGroups, commonLanguages, type Grounds, mutualParts, sumOf } from '../scoring/mutual.js';
import { Served } from '../scoring/served.js';
import { between } from '../scoring/weights.js';
import type { Change, Intent, Person, Shortfall } from '../types.js';
import { quote } from './quote.js';

/** How many things to do are named, and the least that one has to add to be worth a word. */
const MOST_CHANGES = 5;
const LEAST_GAIN = 0.005;
/** What a phrase adds that is written for the other's: as well as words can fit. */
const FULL = 1;
const INTENTS: readonly Intent[] = ['learn', 'exchange', 'collaborate', 'mentor', 'be-mentored'];

interface Pair {
  readonly corpus: Corpus;
  readonly you: Person;
  readonly them: Person;
  readonly grounds: Grounds;
}

const score = ({ corpus }: Pair, you: Person, them: Person, grounds: Grounds): number =>
  Math.max(0, sumOf(mutualParts(you, them, grounds, corpus.weights)));

/** How well each of somebody's seeks is served by one other, in the order of the seeks. */
function strengths({ comparison, texts }: Corpus, seeker: number, giver: number): number[] {
  const [first, end] = [texts.middles[seeker] ?? 0, texts.ends[seeker] ?? 0];
  return Array.from({ length: end - first }, (_, at) => comparison.strength(first + at, giver));
}

/** What seeks come to that are served with these strengths; one more than there are seeks is another phrase. */
function served(given: readonly number[], seeks: readonly Entry[]): number {
  const all = new Served();
  given.forEach((strength, at) => all.add(strength, seeks[at]?.isLong === true));
  return all.value;
}

/** What serving each shown seek of `seeker` as well as can be would make of the direction; the quote is the seek. */
function offers(pair: Pair, seeker: number, giver: number): Change[] {
  const { corpus, you, them, grounds } = pair;
  const seeks = corpus.sides[seeker]?.seeks ?? [];
  const now = strengths(corpus, seeker, giver);
  const before = score(pair, you, them, grounds);
  return seeks.flatMap((seek, index) => {
    if (seek.phrase.use !== 'show') return [];
    const youGive = served(now.with(index, Math.max(now[index] ?? 0, FULL)), seeks);
    const gain = score(pair, you, them, { ...grounds, youGive }) - before;
    return [{ kind: 'offer', quote: quote(seek, corpus.people, seek), gain } satisfies Change];
  });
}

/** What seeking each thing that the other shows they offer would make of the direction; the quote is the offer. */
function seeks(pair: Pair, seeker: number, giver: number): Change[] {
  const { corpus, you, them, grounds } = pair;
  const sought = corpus.sides[seeker]?.seeks ?? [];
  const now = strengths(corpus, seeker, giver);
  const before = score(pair, you, them, grounds);
  const offered = (corpus.sides[giver]?.gives ?? []).filter(({ phrase }) => them.offers.includes(phrase));
  return offered.flatMap((give) => {
    if (give.phrase.use !== 'show') return [];
    const theyGive = served([...now, give.weight], sought);
    const gain = score(pair, you, them, { ...grounds, theyGive }) - before;
    return [{ kind: 'seek', quote: quote(give, corpus.people, give), gain } satisfies Change];
  });
}

/** Languages and intents that would fit. What the other hires or seeks a job for stays theirs: it is never hinted at. */
function words(pair: Pair): Change[] {
  const { you, them, grounds } = pair;
  const before = score(pair, you, them, grounds);
  const withYou = (change: Partial<Person>) => score(pair, { ...you, ...change }, them, grounds) - before;
  const languages = you.languages.length === 0 ? [] : them.languages.filter((code) => !you.languages.includes(code));
  const intents = INTENTS.filter((intent) => !you.intents.includes(intent));
  return [
    ...languages.map((value): Change => ({
      kind: 'language',
      value,
      gain: withYou({ languages: [...you.languages, value] }),
    })),
    ...intents.map((value): Change => ({ kind: 'intent', value, gain: withYou({ intents: [...you.intents, value] }) })),
  ];
}

/**
 * Takes everybody, the numbers of two people and what they give each other; gives why their score is not higher: what
 * each ground still lacks of what it is worth, the most first.
 */
export function shortfalls(corpus: Corpus, person: number, other: number, grounds: Grounds): Shortfall[] {
  const [you, them] = [corpus.people[person], corpus.people[other]];
  if (!you || !them) throw new RangeError('no such person');
  const worth = between(you.weights ?? corpus.weights, them.weights ?? corpus.weights);
  const found: Shortfall[] = [
    { ground: 'they-give', missing: (worth.expertise / 2) * (1 - grounds.theyGive) },
    { ground: 'you-give', missing: (worth.expertise / 2) * (1 - grounds.youGive) },
    { ground: 'common-ground', missing: worth.common * (1 - grounds.common) },
    { ground: 'intents', missing: worth.intents * (1 - intentFit(you, them)) },
    { ground: 'common-language', missing: commonLanguages(you, them).length > 0 ? 0 : worth.language },
    { ground: 'common-group', missing: commonGroups(you, them).length > 0 ? 0 : worth.group },
  ];
  return found.filter(({ missing }) => missing > 0).sort((a, b) => b.missing - a.missing);
}

/**
 * Takes the same; gives what the first of the two could do about it and what each would add to the score, the most
 * first. Only phrases that may be shown are quoted.
 */
export function changes(corpus: Corpus, person: number, other: number, grounds: Grounds): Change[] {
  const [you, them] = [corpus.people[person], corpus.people[other]];
  if (!you || !them) throw new RangeError('no such person');
  const pair = { corpus, you, them, grounds };
  return [...offers(pair, other, person), ...seeks(pair, person, other), ...words(pair)]
    .filter(({ gain }) => gain >= LEAST_GAIN)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, MOST_CHANGES);
}
