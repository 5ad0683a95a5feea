import type { Seating } from './seating.js';
import type { RoundsProblem } from './types.js';

/** Whether two people have something to begin with: one knows the other or wishes to meet them, or both are versed in one thing. */
export type CommonGround = (a: number, b: number) => boolean;

/** Takes the problem with its people in the order of their indices; gives who has common ground with whom. */
export function commonGround({ people, wishes = [] }: RoundsProblem): CommonGround {
  const linked = new Set(wishes.map(([from, to]) => `${from}\n${to}`));
  for (const { id, knows = [] } of people) for (const other of knows) linked.add(`${id}\n${other}`);
  const versed = people.map(({ expertise }) => new Set(expertise));
  return (a, b) => {
    const [x, y] = [people[a]?.id ?? '', people[b]?.id ?? ''];
    if (linked.has(`${x}\n${y}`) || linked.has(`${y}\n${x}`)) return true;
    return [...(versed[a] ?? [])].some((name) => versed[b]?.has(name));
  };
}

/** Of three people the one who has common ground with both others, if there is one. */
export function bridgeOf(trio: readonly number[], ground: CommonGround): number | undefined {
  return trio.find((person) => trio.every((other) => other === person || ground(person, other)));
}

/** Exchanges people of a trio without a bridge for others of the round, where that costs nothing and makes one. */
export function bridgeTrios(problem: RoundsProblem, seating: Seating): void {
  if (problem.seats !== 2) return;
  const ground = commonGround(problem);
  seating.rounds.forEach(({ at, first, tableOf }, round) => {
    const trio = seating.layouts[round]?.tables.findIndex(({ size }) => size === 3) ?? -1;
    if (trio < 0) return;
    const seats = [0, 1, 2].map((seat) => (first[trio] ?? 0) + seat);
    const people = (): number[] => seats.map((seat) => at[seat] ?? 0);
    for (const seat of seats)
      for (let other = 0; other < at.length && bridgeOf(people(), ground) === undefined; other++) {
        if (tableOf[other] === trio) continue;
        const after = seats.map((one) => (one === seat ? at[other] : at[one]) ?? 0);
        const cost = seating.exchangeCost(round, seat, other);
        if (cost <= 0 && bridgeOf(after, ground) !== undefined) seating.exchange(round, seat, other, cost);
      }
  });
}
