/** A binary heap of numbers, the one with the lowest cost first; of equal costs the lower number. */
export class Queue {
  private readonly costs: number[] = [];
  private readonly items: number[] = [];

  get size(): number {
    return this.items.length;
  }

  /** The lowest cost in the queue; Infinity in an empty one. */
  get lowest(): number {
    return this.costs[0] ?? Infinity;
  }

  /** Takes a number and its cost; keeps it. */
  push(item: number, cost: number): void {
    let at = this.items.length;
    this.items.push(item);
    this.costs.push(cost);
    for (let above = (at - 1) >> 1; at > 0 && this.isBefore(at, above); above = (at - 1) >> 1) {
      this.swap(at, above);
      at = above;
    }
  }

  /** Gives the number with the lowest cost and takes it out; undefined from an empty queue. */
  pop(): number | undefined {
    const first = this.items[0];
    this.swap(0, this.items.length - 1);
    this.items.pop();
    this.costs.pop();
    for (let at = 0; ;) {
      let next = 2 * at + 1;
      if (next + 1 < this.items.length && this.isBefore(next + 1, next)) next++;
      if (next >= this.items.length || !this.isBefore(next, at)) return first;
      this.swap(at, next);
      at = next;
    }
  }

  private isBefore(a: number, b: number): boolean {
    const costA = this.costs[a] ?? Infinity;
    const costB = this.costs[b] ?? Infinity;
    return costA < costB || (costA === costB && (this.items[a] ?? 0) < (this.items[b] ?? 0));
  }

  private swap(a: number, b: number): void {
    const [item, cost] = [this.items[a] ?? 0, this.costs[a] ?? 0];
    this.items[a] = this.items[b] ?? 0;
    this.costs[a] = this.costs[b] ?? 0;
    this.items[b] = item;
    this.costs[b] = cost;
  }
}
