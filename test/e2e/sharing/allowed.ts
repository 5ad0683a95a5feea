/** Kinds of field that the histories give, take and change. */
export const KINDS = ['role', 'organization', 'mail', 'phone'] as const;
export type Kind = (typeof KINDS)[number];

/** What somebody holds of another in their address book. */
interface Held {
  /** The name as last shown: what stays on the stub. */
  name: string;
  note: string;
}

/** Has no divisor in common with a power of ten: no value comes twice. */
const SPREAD = 618_033_988_749n;

const pair = (one: number, other: number): string => `${one}>${other}`;

/**
 * The rules of sharing as one would say them aloud, over people by number and without the product: what each may see of
 * each other, after any history. Values are unique, so that a text says by itself whose it shows.
 */
export class Allowed {
  private made = 0;
  readonly values: { name: string; fields: Map<Kind, string> }[];
  private readonly shares = new Map<string, Set<Kind>>();
  private readonly blocks = new Set<string>();
  readonly held = new Map<string, Held>();

  constructor(people: number) {
    this.values = Array.from({ length: people }, () => ({ name: this.fresh(), fields: new Map() }));
    for (const { fields } of this.values) for (const kind of KINDS) fields.set(kind, this.fresh());
  }

  /** A value that was never said before, and like no other: whoever searches finds what is spelt nearly so, too. */
  fresh(): string {
    return `t${String((BigInt(++this.made) * SPREAD) % 10n ** 12n).padStart(12, '0')}`;
  }

  isBlocked(one: number, other: number): boolean {
    return this.blocks.has(pair(one, other)) || this.blocks.has(pair(other, one));
  }

  blocksThem(one: number, other: number): boolean {
    return this.blocks.has(pair(one, other));
  }

  /** What of a person's fields stands in the share that they give another; undefined where there is none. */
  given(giver: number, holder: number): ReadonlySet<Kind> | undefined {
    return this.shares.get(pair(giver, holder));
  }

  /** Everything the viewer is shown of another today: by kind, the name among it; empty for a stub. */
  seen(viewer: number, other: number): Map<Kind | 'name', string> {
    const given = this.given(other, viewer);
    const said = this.values[other];
    if (!given || !said || this.isBlocked(viewer, other)) return new Map();
    const fields = KINDS.flatMap((kind) => {
      const value = given.has(kind) ? said.fields.get(kind) : undefined;
      return value === undefined ? [] : [[kind, value] as const];
    });
    return new Map<Kind | 'name', string>([['name', said.name], ...fields]);
  }

  exchange(one: number, other: number, ones: readonly Kind[], others: readonly Kind[]): void {
    for (const [giver, holder, kinds] of [
      [one, other, ones],
      [other, one, others],
    ] as const) {
      const there = kinds.filter((kind) => this.values[giver]?.fields.has(kind));
      this.shares.set(pair(giver, holder), new Set([...(this.given(giver, holder) ?? []), ...there]));
      const note = this.held.get(pair(holder, giver))?.note ?? '';
      this.held.set(pair(holder, giver), { name: this.values[giver]?.name ?? '', note });
    }
  }

  choose(giver: number, holder: number, kinds: readonly Kind[]): void {
    const there = kinds.filter((kind) => this.values[giver]?.fields.has(kind));
    this.shares.set(pair(giver, holder), new Set(there));
  }

  end(giver: number, holder: number): void {
    this.shares.delete(pair(giver, holder));
  }

  block(one: number, other: number): void {
    this.end(one, other);
    this.blocks.add(pair(one, other));
  }

  unblock(one: number, other: number): void {
    this.blocks.delete(pair(one, other));
  }

  /** A new value flows to whoever is shown the field; a name that nobody is shown stays as it was on their stubs. */
  say(person: number, kind: Kind | 'name', value: string): void {
    const said = this.values[person];
    if (!said) return;
    if (kind !== 'name') said.fields.set(kind, value);
    else {
      said.name = value;
      for (const [viewer] of this.values.entries()) {
        const held = this.held.get(pair(viewer, person));
        if (held && this.seen(viewer, person).size > 0) held.name = value;
      }
    }
  }

  /** A field that goes is gone from every share, and does not come back with a new one of its kind. */
  drop(person: number, kind: Kind): void {
    this.values[person]?.fields.delete(kind);
    for (const [between, kinds] of this.shares) if (between.startsWith(`${person}>`)) kinds.delete(kind);
  }

  contact(viewer: number, other: number): Held | undefined {
    return this.held.get(pair(viewer, other));
  }
}
