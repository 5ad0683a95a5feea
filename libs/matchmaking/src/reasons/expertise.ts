import { type Met, sharedTopic } from '../scoring/match.js';
import type { Meeting } from '../scoring/meeting.js';
import type { Direction, Person, Reason, ReasonKind } from '../types.js';
import { quote } from './quote.js';

/** How near a topic has to be to be called related, and how sure to be named at all. */
const RELATED = 0.3;
const SURE = 0.35;
const MOST_OF_A_DIRECTION = 2;
/** One weak reason is better than none, a second weak one is not. */
const LEAST_SECOND = 0.35;

const mayShow = ({ seek, give }: Met) => seek.phrase.use === 'show' && give.phrase.use === 'show';

function compare(a: Met, b: Met): number {
  const names = ({ seek, give }: Met) => `${seek.phrase.id} ${give.phrase.id}`;
  return b.strength - a.strength || (names(a) < names(b) ? -1 : 1);
}

/** The best to show, best first; only one reason a phrase, or the same sentence would be read twice. */
function bestToShow(matches: readonly Met[]): Met[] {
  const chosen: Met[] = [];
  for (const match of matches.filter(mayShow).sort(compare)) {
    if (chosen.length === MOST_OF_A_DIRECTION || (chosen.length > 0 && match.strength < LEAST_SECOND)) break;
    if (!chosen.some(({ seek, give }) => seek === match.seek || give === match.give)) chosen.push(match);
  }
  return chosen;
}

function shown(match: Met, direction: Direction, people: readonly Person[], kind?: ReasonKind): Reason {
  const topic = sharedTopic(match);
  const isNamed = topic !== undefined && topic.sureness >= SURE && topic.nearness >= RELATED;
  const found = !isNamed ? 'similar-words' : topic.nearness === 1 ? 'same-topic' : 'related-topic';
  return {
    kind: kind ?? found,
    direction,
    from: quote(match.give, people, match.seek),
    to: quote(match.seek, people, match.give),
    ...(isNamed && { topic: topic.id }),
  };
}

function oneDirection(matches: readonly Met[], direction: Direction, people: readonly Person[]): Reason[] {
  const named = bestToShow(matches).map((match) => shown(match, direction, people));
  // A hidden phrase on either side hides the whole pair: the shown half would tell what the hidden one is about.
  if (named.length === 0 && matches.length > 0) return [{ kind: 'hidden-fit', direction }];
  return named;
}

/** Takes what passes between two people and everybody; gives what each can do for the other, in words they show. */
export function expertiseReasons(meeting: Meeting, people: readonly Person[]): Reason[] {
  const reasons = [
    ...oneDirection(meeting.theyGive, 'they-give', people),
    ...oneDirection(meeting.youGive, 'you-give', people),
  ];
  if (reasons.length > 1) return reasons;
  const common = bestToShow(meeting.common).slice(0, 1);
  return [...reasons, ...common.map((match) => shown(match, 'both', people, 'common-ground'))];
}
