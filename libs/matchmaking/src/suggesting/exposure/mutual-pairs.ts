import { type Choices, rangeOf } from './choices.js';
import type { Lists } from './lists.js';

/**
 * A proof that some newcomers cannot all be in a list whose owner is in theirs: whoever could be is one of `partners`,
 * none of `people` is, and together `partners` have fewer places for that than there are `people`.
 */
export interface Partnerless {
  readonly people: readonly number[];
  readonly partners: readonly number[];
}

/** A newcomer who is in nobody's list who is in theirs; without a proof where the search found neither. */
export interface Alone {
  readonly person: number;
  readonly proof?: Partnerless;
}

/** Two people and the entries that show each to the other; `worth` is what the newcomer's partner is worth to both. */
interface Pair {
  readonly partner: number;
  readonly entries: readonly [number, number];
  readonly worth: number;
}

/** Promises newcomers a pair in which each is in the other's list: finds partners by augmenting paths, and pins them. */
export class MutualPairs {
  private readonly listOfPerson: Int32Array;
  private readonly chosen = new Map<number, Pair>();
  private readonly pairs = new Map<number, Pair[]>();
  private readonly promised = new Map<number, number[]>();

  constructor(
    private readonly lists: Lists,
    private readonly owners: Int32Array,
    private readonly prices: Float64Array,
  ) {
    this.listOfPerson = new Int32Array(lists.choices.people).fill(-1);
    owners.forEach((person, list) => (this.listOfPerson[person] = list));
  }

  /** Takes newcomers; pins a pair for each and puts it into the lists, and gives those for whom there is none. */
  promise(newcomers: readonly number[]): Alone[] {
    const alone: Alone[] = [];
    for (const person of newcomers) this.pairs.set(person, this.pairsOf(person));
    for (const person of newcomers) {
      if (this.isCovered(person)) continue;
      const seen = { people: new Set([person]), partners: new Set<number>() };
      if (!this.find(person, seen)) alone.push({ person, ...proofOf(seen, (at) => this.capacity(at)) });
    }
    for (const pair of this.chosen.values()) for (const entry of pair.entries) this.lists.pinned.add(entry);
    for (const entry of this.lists.pinned) this.hold(entry);
    return alone;
  }

  /** Takes newcomers and what is known of some; gives all who are in no mutual pair now. */
  without(newcomers: readonly number[], known: readonly Alone[]): Alone[] {
    const proofs = new Map(known.map((one) => [one.person, one]));
    return newcomers
      .filter(
        (person) => !(this.pairs.get(person) ?? []).some(({ entries }) => entries.every((e) => this.lists.has(e))),
      )
      .map((person) => proofs.get(person) ?? { person });
  }

  private isCovered(person: number): boolean {
    return this.chosen.has(person) || (this.promised.get(person) ?? []).length > 0;
  }

  /** How many pairs somebody can be in: by the length of their list and by how often they may be shown. */
  private capacity(person: number): number {
    const { length, atMost } = this.lists.bounds;
    return Math.min(length[this.listOfPerson[person] ?? -1] ?? 0, atMost[person] ?? 0);
  }

  private load(person: number): number {
    return (this.promised.get(person) ?? []).length + (this.chosen.has(person) ? 1 : 0);
  }

  /** Whom a newcomer could be in a pair with: first who they are with already, then by what it is worth. */
  private pairsOf(person: number): Pair[] {
    const list = this.listOfPerson[person] ?? -1;
    if (list < 0 || this.capacity(person) === 0) return [];
    const { to } = this.lists.choices;
    const back = new Map<number, number>();
    for (const entry of this.lists.showing(person)) back.set(this.owners[this.lists.listOf[entry] ?? 0] ?? -1, entry);
    const pairs: Pair[] = [];
    const [first, end] = rangeOf(this.lists.choices, list);
    for (let entry = first; entry < end; entry++) {
      const partner = to[entry] ?? 0;
      const other = back.get(partner);
      if (other !== undefined && this.capacity(partner) > 0)
        pairs.push({ partner, entries: [entry, other], worth: this.gain(entry) + this.gain(other) });
    }
    return pairs.sort((a, b) => b.worth - a.worth || a.partner - b.partner);
  }

  /** What an entry in a list is worth there; one that is in its list already costs nothing more. */
  private gain(entry: number): number {
    const { to, weight }: Choices = this.lists.choices;
    return (this.lists.has(entry) ? 1 : 0) + (weight[entry] ?? 0) - (this.prices[to[entry] ?? 0] ?? 0);
  }

  private find(person: number, seen: { people: Set<number>; partners: Set<number> }): boolean {
    const pairs = (this.pairs.get(person) ?? []).filter(({ partner }) => !seen.partners.has(partner));
    for (const pair of pairs) {
      if (this.load(pair.partner) < this.capacity(pair.partner)) return this.choose(person, pair);
    }
    for (const pair of pairs) {
      if (seen.partners.has(pair.partner)) continue;
      seen.partners.add(pair.partner);
      for (const other of this.promised.get(pair.partner) ?? []) {
        if (seen.people.has(other)) continue;
        seen.people.add(other);
        if (!this.find(other, seen)) continue;
        // Making room may have ended with this very person as the other's new partner.
        const isPartner = !this.chosen.has(person) && this.isCovered(person);
        return isPartner || this.choose(person, pair);
      }
    }
    return false;
  }

  private choose(person: number, pair: Pair): boolean {
    const old = this.chosen.get(person);
    if (old)
      this.promised.set(
        old.partner,
        (this.promised.get(old.partner) ?? []).filter((one) => one !== person),
      );
    this.chosen.set(person, pair);
    this.promised.set(pair.partner, [...(this.promised.get(pair.partner) ?? []), person]);
    return true;
  }

  private hold(entry: number): void {
    const { lists } = this;
    if (lists.has(entry)) return;
    const list = lists.listOf[entry] ?? 0;
    if (!lists.hasRoom(list)) {
      const free = [...lists.entries(list)].filter((one) => !lists.pinned.has(one));
      lists.drop(free.reduce((least, one) => (this.gain(one) < this.gain(least) ? one : least), free[0] ?? 0));
    }
    lists.put(entry);
  }
}

function proofOf(
  seen: { people: ReadonlySet<number>; partners: ReadonlySet<number> },
  capacity: (person: number) => number,
): { proof?: Partnerless } {
  const places = [...seen.partners].reduce((sum, partner) => sum + capacity(partner), 0);
  const isProof = places < seen.people.size && [...seen.people].every((person) => !seen.partners.has(person));
  return isProof ? { proof: { people: [...seen.people], partners: [...seen.partners] } } : {};
}
