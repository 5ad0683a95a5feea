/** Rounds of Newton's method before the answer is good enough; two or three are the rule. */
const ROUNDS = 40;

/** What is to be given away: never more than `most`; less than `least` only where even the price `cheapest` finds no more. */
export interface Supply {
  readonly least: number;
  readonly most: number;
  readonly cheapest: number;
}

/**
 * The price t at which demand meets supply: the sum over the first `count` values of clamp((value - t) / softness, 0, 1) is
 * `most` at a price above 0, `least` at one below, and between them at 0. The sum falls and is piecewise linear, so
 * Newton's method inside a bracket ends after few rounds. `start` is a guess.
 */
export function clearingPrice(
  values: Float64Array,
  count: number,
  { least, most, cheapest }: Supply,
  softness: number,
  start: number,
): number {
  if (count <= most && least <= 0) return 0;
  let price = start;
  let low = cheapest;
  let high = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    let demand = 0;
    let marginal = 0;
    for (let at = 0; at < count; at++) {
      const over = (values[at] ?? 0) - price;
      if (over >= softness) demand += 1;
      else if (over > 0) {
        demand += over / softness;
        marginal++;
      }
    }
    const excess = demand - (price > 0 ? most : price < 0 ? least : Math.min(most, Math.max(least, demand)));
    if (excess > -1e-9 && excess < 1e-9) return price;
    if (excess > 0) low = price;
    else if (price <= cheapest) return cheapest;
    else high = price;
    const step = marginal > 0 ? price + (excess * softness) / marginal : price + Math.sign(excess) * 2 * softness;
    // Supply changes at 0, so 0 is tried before the other side of it.
    const next = price * step < 0 ? 0 : Math.max(cheapest, step);
    price = next < high && (next > low || next === cheapest) ? next : (low + high) / 2;
  }
  return price;
}
