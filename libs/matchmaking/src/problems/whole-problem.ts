import type { Problem, ProblemGroup, ProblemPair, ProblemPerson, ProblemPlace } from '../scheduling/types.js';
import { latentPairs } from './latent-pairs.js';
import { chance } from '../chance.js';

/** What a made-up conference is like. */
export interface ProblemShape {
  readonly people: number;
  readonly seed: number;
  readonly slots?: number;
  /** The chance that somebody can come to a slot; 1 unless said. */
  readonly presence?: number;
  /** How many tables of two there are; none (no places at all) unless said. */
  readonly tables?: number;
  /** The most meetings of each person; 6 unless said. */
  readonly most?: number;
  /** Rests, ways, properties, locks, exclusions, groups and must-meetings as well; slots that follow without a break. */
  readonly isRich?: boolean;
}

const MINUTES = { meeting: 15, pause: 5, rest: 10, way: 10 };

/** A whole problem, the same for the same shape: pairs from the latent market, and as many rules as wanted. */
export function wholeProblem(shape: ProblemShape): Problem {
  const { people: count, seed, slots: length = 12, presence = 1, tables = 0, most = 6, isRich = false } = shape;
  const rng = chance(seed + 1);
  const pairs = latentPairs(count, seed);
  const step = MINUTES.meeting + (isRich ? 0 : MINUTES.pause);
  const slots = Array.from({ length }, (_, slot) => ({
    id: `s${slot}`,
    from: slot * step,
    to: slot * step + MINUTES.meeting,
  }));
  const idOf = (person: number): string => `p${person}`;
  const people = Array.from({ length: count }, (_, person): ProblemPerson => {
    const availability = slots.map(({ id }) => id).filter(() => rng() < presence);
    if (!isRich) return { id: idOf(person), maximum: most, ...(presence < 1 && { availability }) };
    return {
      id: idOf(person),
      minimum: Math.floor(3 * rng()),
      maximum: Math.floor((most + 1) * rng()),
      availability,
      ...(rng() < 0.3 && { rest: MINUTES.rest }),
      ...(rng() < 0.1 && { needs: ['step-free'] }),
    };
  });
  const plain: Problem = {
    people,
    slots,
    places: placesOf(tables, isRich ? rng : undefined),
    pairs: Array.from(pairs.from, (from, at): ProblemPair => {
      const pair = [idOf(from), idOf(pairs.to[at] ?? 0), pairs.weight[at] ?? 0] as const;
      return isRich && rng() < 0.03 ? [...pair, true] : pair;
    }),
  };
  return isRich ? { ...plain, ...furtherRules(plain, rng) } : plain;
}

/** Tables of two; with chance some are step-free, some for one only, some lounges for several pairs. */
const placesOf = (tables: number, rng: (() => number) | undefined): ProblemPlace[] =>
  Array.from({ length: tables }, (_, table) => {
    const id = `t${table}`;
    if (!rng) return { id };
    return {
      id,
      ...(rng() < 0.4 && { properties: ['step-free'] }),
      ...(rng() < 0.1 && { seats: 1 }),
      ...(rng() < 0.2 && { parallel: 3 }),
      ...(rng() < 0.2 && { availability: ['s0', 's1'] }),
    };
  });

/** Ways between places, exclusions, two groups that keep to each other, one locked meeting of three. */
function furtherRules({ people, places, pairs, slots }: Problem, rng: () => number): Partial<Problem> {
  const any = <T>(list: readonly T[]): T | undefined => list[Math.floor(rng() * list.length)];
  const walks = places.flatMap(({ id }, at) =>
    places.slice(at + 1).flatMap((other) => (rng() < 0.3 ? [[id, other.id, MINUTES.way] as const] : [])),
  );
  const sides: ProblemGroup[] = [
    { id: 'buyers', people: people.slice(0, 3).map(({ id }) => id), mayMeet: ['sellers', 'guests'] },
    { id: 'sellers', people: people.slice(2, 5).map(({ id }) => id) },
    {
      id: 'guests',
      people: people
        .slice(5)
        .filter(() => rng() < 0.6)
        .map(({ id }) => id),
    },
  ];
  const trio = [...new Set([any(people)?.id, any(people)?.id, any(people)?.id])].flatMap((id) => (id ? [id] : []));
  const [slot, place] = [any(slots)?.id ?? '', any(places)?.id];
  return {
    walks,
    exclusions: pairs.filter(() => rng() < 0.05).map(([a, b]) => [a, b] as const),
    groups: rng() < 0.5 ? sides : [],
    locks: trio.length > 1 && rng() < 0.6 ? [{ people: trio, slot, ...(place !== undefined && { place }) }] : [],
  };
}
