/** Rounds of Newton's method before the answer is good enough; two or three are the rule. */
const ROUNDS = 40;

/**
 * The price t >= 0 at which demand meets supply: sum over the first `count` values of clamp((value - t) / softness, 0, 1)
 * equals `supply`; 0 where demand is less even at 0. The sum falls and is piecewise linear, so Newton's method inside a
 * bracket ends after few rounds. `start` is a guess.
 */
export function clearingPrice(
  values: Float64Array,
  count: number,
  supply: number,
  softness: number,
  start: number,
): number {
  if (count <= supply) return 0;
  let price = start;
  // Below 0 as long as 0 itself was not tried.
  let low = -1;
  let high = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    let excess = -supply;
    let marginal = 0;
    for (let at = 0; at < count; at++) {
      const over = (values[at] ?? 0) - price;
      if (over >= softness) excess += 1;
      else if (over > 0) {
        excess += over / softness;
        marginal++;
      }
    }
    if (excess > -1e-9 && excess < 1e-9) return price;
    if (excess > 0) low = price;
    else if (price <= 0) return 0;
    else high = price;
    const step = marginal > 0 ? price + (excess * softness) / marginal : price + Math.sign(excess) * 2 * softness;
    price = step > low && step < high ? Math.max(0, step) : low < 0 ? 0 : (low + high) / 2;
  }
  return price;
}
