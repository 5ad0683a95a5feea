import type { Plan } from './plan.js';

/** Rounding is no improvement. */
export const LEAST = 1e-7;
/** With more pairs than this the tree is too wide to be looked at whole. */
const PAIRS = 60;

/**
 * Looks at every schedule within some changes, and leaves the plan at the best of them: which of the meetings that could
 * stay are taken out, then where these and others go. Whole branches are left out where even the most valuable of all
 * pairs would not do (branch and bound). Says whether it looked at all within `nodes` steps; where not, the plan stays as
 * it was.
 */
export function lookAtAll(plan: Plan, changes: number, nodes: number): boolean {
  const tree = new Tree(plan, changes, nodes);
  return tree.isNarrow && tree.search();
}

/** Pairs by value, and what is known of the best so far. */
class Tree {
  readonly isNarrow: boolean;
  private readonly kept: readonly number[];
  private readonly others: readonly number[];
  private readonly before: ReturnType<Plan['snapshot']>;
  private best: ReturnType<Plan['snapshot']>;
  private bestWorth: number;
  private startWorth = 0;

  constructor(
    private readonly plan: Plan,
    private readonly changes: number,
    private nodes: number,
  ) {
    const { grid, origin, booked, calendar } = plan;
    const isOther = (pair: number): boolean =>
      !origin[pair] && !grid.pairs[pair]?.rule && (booked[pair] !== undefined || !calendar.met[pair]);
    const valueOf = (pair: number): number => grid.pairs[pair]?.value ?? 0;
    this.before = this.best = plan.snapshot();
    this.bestWorth = plan.worth;
    this.kept = [...origin.keys()].filter((pair) => origin[pair]);
    this.others = [...grid.pairs.keys()].filter(isOther).sort((x, y) => valueOf(y) - valueOf(x) || x - y);
    this.isNarrow = this.others.length + this.kept.length <= PAIRS;
  }

  search(): boolean {
    this.plan.restore(this.plan.origin);
    this.startWorth = this.plan.worth;
    this.takeOut(0, []);
    this.plan.restore(this.nodes >= 0 ? this.best : this.before);
    return this.nodes >= 0;
  }

  /** Decides of the meetings that could stay, from one on, which do not. */
  private takeOut(at: number, out: readonly number[]): void {
    const { plan, kept, changes } = this;
    if (--this.nodes < 0 || this.mostOf(changes - out.length) <= this.bestWorth + LEAST) return;
    const meeting = plan.origin[kept[at] ?? -1];
    if (!meeting) {
      this.bringTogether([...out, ...this.others], 0, out.length, changes - out.length);
      return;
    }
    this.takeOut(at + 1, out);
    if (out.length >= changes) return;
    const mark = plan.mark();
    plan.remove(meeting);
    this.takeOut(at + 1, [...out, meeting.pair]);
    plan.backTo(mark);
  }

  /** What could be had at the most if all that stood were still met, and the most valuable others as well. */
  private mostOf(further: number): number {
    const { plan, others, startWorth } = this;
    const { need, grid } = plan;
    const short = Math.max(0, Math.ceil(-startWorth / need));
    const values = others.slice(0, further).reduce((sum, pair) => sum + (grid.pairs[pair]?.value ?? 0), 0);
    return startWorth + values + need * Math.min(short, 3 * further);
  }

  /** Decides of pairs from one on whether and where they meet; the first `free` of them cost no further change. */
  private bringTogether(pairs: readonly number[], at: number, free: number, further: number): void {
    const { plan } = this;
    if (plan.worth > this.bestWorth + LEAST) {
      this.bestWorth = plan.worth;
      this.best = plan.snapshot();
    }
    const pair = pairs[at];
    if (pair === undefined || (at >= free && further === 0) || --this.nodes < 0) return;
    const gains = pairs.slice(Math.max(at, free)).map((other) => plan.gainOf(other));
    const hoped = [
      ...gains.sort((x, y) => y - x).slice(0, further),
      ...pairs.slice(at, free).map((other) => plan.gainOf(other)),
    ];
    if (plan.worth + hoped.reduce((sum, gain) => sum + gain, 0) <= this.bestWorth + LEAST) return;
    const left = at < free ? further : further - 1;
    for (const { slot, place } of plan.spotsOf(pair)) {
      const mark = plan.mark();
      plan.add(pair, slot, place);
      this.bringTogether(pairs, at + 1, free, left);
      plan.backTo(mark);
    }
    this.bringTogether(pairs, at + 1, free, further);
  }
}
