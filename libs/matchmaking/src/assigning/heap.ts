/** A queue of numbered nodes by rising key (binary heap); a node may stand in it several times. */
export class Heap {
  private readonly keys: number[] = [];
  private readonly nodes: number[] = [];

  get size(): number {
    return this.nodes.length;
  }

  /** The smallest key; Infinity where the queue is empty. */
  get least(): number {
    return this.keys[0] ?? Infinity;
  }

  clear(): void {
    this.keys.length = 0;
    this.nodes.length = 0;
  }

  push(key: number, node: number): void {
    let at = this.nodes.length;
    this.keys.push(key);
    this.nodes.push(node);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if ((this.keys[parent] ?? 0) <= key) break;
      this.move(parent, at);
      at = parent;
    }
    this.keys[at] = key;
    this.nodes[at] = node;
  }

  /** Takes the node with the smallest key out; -1 where there is none. */
  pop(): number {
    const top = this.nodes[0] ?? -1;
    const key = this.keys.pop() ?? 0;
    const node = this.nodes.pop() ?? 0;
    const size = this.nodes.length;
    if (size === 0) return top;
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && (this.keys[child + 1] ?? 0) < (this.keys[child] ?? 0)) child++;
      if ((this.keys[child] ?? 0) >= key) break;
      this.move(child, at);
      at = child;
    }
    this.keys[at] = key;
    this.nodes[at] = node;
    return top;
  }

  private move(from: number, to: number): void {
    this.keys[to] = this.keys[from] ?? 0;
    this.nodes[to] = this.nodes[from] ?? 0;
  }
}
