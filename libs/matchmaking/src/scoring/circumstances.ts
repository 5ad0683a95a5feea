import { fold } from '../text/tokens.js';
import type { Intent, Person, Seniority, Weights, WishKind } from '../types.js';
import { intentFit } from './intents.js';
import type { KernelMemory } from './kernel-memory.js';
import { wished } from './mutual.js';
import { normalized, WORTHS } from './weights.js';

const INTENTS: readonly Intent[] = ['learn', 'exchange', 'find-job', 'hire', 'collaborate', 'mentor', 'be-mentored'];
const SETS = 2 ** INTENTS.length;
/** How senior two are, where it matters who is ahead: somebody did not say, the first is, the second is, both are alike. */
const AHEAD: ReadonlyArray<readonly [Seniority?, Seniority?]> = [[], [2, 1], [1, 2], [1, 1]];
/** Weights in the order in which the kernel reads them. */
const IN_ORDER = [...WORTHS, 'bothWays', 'sameOrganization', 'known', 'seniority'] as const;

/** Takes sets of names; gives them as bits, so many words of 32 for each. */
function bitsOf(sets: ReadonlyArray<readonly string[]>): { readonly width: number; readonly words: Int32Array } {
  const numbers = new Map([...new Set(sets.flat())].map((name, number) => [name, number]));
  const width = Math.max(1, Math.ceil(numbers.size / 32));
  const words = new Int32Array(sets.length * width);
  for (const [person, names] of sets.entries()) {
    for (const name of names) {
      const number = numbers.get(name) ?? 0;
      const at = person * width + (number >> 5);
      words[at] = (words[at] ?? 0) | (1 << number);
    }
  }
  return { width, words };
}

const known = new Float64Array(SETS * SETS * AHEAD.length).fill(NaN);

/** Takes the sets of intents that are there; gives how well any two of them fit, by who is ahead. */
function fitsOf(sets: ReadonlySet<number>): Float64Array {
  const fits = new Float64Array(known.length);
  const intents = (set: number) => INTENTS.filter((_, at) => (set & (1 << at)) !== 0);
  for (const one of sets)
    for (const two of sets)
      for (const [ahead, [mine, theirs]] of AHEAD.entries()) {
        const at = (one * SETS + two) * AHEAD.length + ahead;
        if (Number.isNaN(known[at]))
          known[at] = intentFit(
            { intents: intents(one), ...(mine && { seniority: mine }) },
            { intents: intents(two), ...(theirs && { seniority: theirs }) },
          );
        fits[at] = known[at] ?? 0;
      }
  return fits;
}

/** Who has to do with whom by name: numbers of others with what is between the two, the same both ways. */
class Ties<T> {
  private readonly by: (Map<number, T> | undefined)[] = [];

  get(one: number, two: number): T | undefined {
    return this.by[one]?.get(two);
  }

  set(one: number, two: number, value: T): void {
    for (const [from, to] of [
      [one, two],
      [two, one],
    ] as const)
      (this.by[from] ??= new Map()).set(to, value);
  }

  of(one: number): Iterable<number> {
    return this.by[one]?.keys() ?? [];
  }
}

/** What is between any two people beside their expertise, as tables for the kernel. */
export class Circumstances {
  private readonly known = new Ties<true>();
  private readonly wishes = new Ties<{ readonly wished: number; readonly isUnwished: boolean }>();

  /** Takes everybody, their numbers by their ids, and the event's weights. */
  constructor(
    private readonly people: readonly Person[],
    numbers: ReadonlyMap<string, number>,
    private readonly weights: Weights,
  ) {
    this.tie(people, numbers);
  }

  /** Takes two numbers; says whether one of them would rather not meet the other. */
  isUnwished(one: number, two: number): boolean {
    return this.wishes.get(one, two)?.isUnwished === true;
  }

  /** Takes a number; gives the numbers of those whom the person knows or wishes for, or who do so the other way round. */
  tiedTo(one: number): number[] {
    return [...new Set([...this.known.of(one), ...this.wishes.of(one)])];
  }

  /** Takes a memory to be; gives where everything will lie there, and what the kernel has to know beside that. */
  putInto(memory: KernelMemory): { readonly places: number[]; readonly shape: readonly [number, number, number] } {
    const { people } = this;
    const languages = bitsOf(people.map((person) => person.languages));
    const groups = bitsOf(people.map((person) => person.groups));
    const sets = Uint8Array.from(people, ({ intents }) =>
      INTENTS.reduce((set, intent, at) => set | (intents.includes(intent) ? 1 << at : 0), 0),
    );
    const hasOwn = people.some((person) => person.weights);
    const lists = [
      languages.words,
      groups.words,
      sets,
      Uint8Array.from(people, ({ seniority }) => seniority ?? 0),
      this.organizations(),
      Uint8Array.from(people, ({ newcomer }) => (newcomer ? 1 : 0)),
      fitsOf(new Set(sets)),
      this.weightsOf(hasOwn ? people : [{}]),
      ...this.ties(),
    ];
    return {
      places: lists.map((list) => memory.put(list)),
      shape: [languages.width, groups.width, hasOwn ? 1 : 0],
    };
  }

  /** A number for each name, however it is written; 0 for none. */
  private organizations(): Int32Array {
    const names = new Map([['', 0]]);
    return Int32Array.from(this.people, ({ organization = '' }) => {
      const name = fold(organization.trim());
      if (!names.has(name)) names.set(name, names.size);
      return names.get(name) ?? 0;
    });
  }

  private weightsOf(people: ReadonlyArray<Pick<Person, 'weights'>>): Float64Array {
    const all = people.map(({ weights }) => normalized(weights ?? this.weights));
    return Float64Array.from(all.flatMap((one) => IN_ORDER.map((name) => one[name])));
  }

  /** Where each person's ties begin, to whom, what a wish adds, and whether the two know each other. */
  private ties(): [Int32Array, Int32Array, Float64Array, Uint8Array] {
    const all = this.people.map((_, one) => this.tiedTo(one).sort((a, b) => a - b));
    const first = new Int32Array(all.length + 1);
    all.forEach((tied, one) => (first[one + 1] = (first[one] ?? 0) + tied.length));
    const pairs = all.flatMap((tied, one) => tied.map((two) => [one, two] as const));
    return [
      first,
      Int32Array.from(pairs, ([, two]) => two),
      Float64Array.from(pairs, ([one, two]) => this.wishes.get(one, two)?.wished ?? 0),
      Uint8Array.from(pairs, ([one, two]) => (this.known.get(one, two) ? 1 : 0)),
    ];
  }

  private tie(people: readonly Person[], numbers: ReadonlyMap<string, number>): void {
    const marks = new Map<string, WishKind>();
    for (const [one, person] of people.entries()) {
      for (const id of person.knows) {
        const two = numbers.get(id);
        if (two !== undefined) this.known.set(one, two, true);
      }
      for (const { person: id, kind } of person.wishes ?? []) {
        const two = numbers.get(id);
        // Of several marks on one person the first counts.
        if (two !== undefined && !marks.has(`${one} ${two}`)) marks.set(`${one} ${two}`, kind);
      }
    }
    for (const [pair, yours] of marks) {
      const [one = 0, two = 0] = pair.split(' ').map(Number);
      const theirs = marks.get(`${two} ${one}`);
      const isUnwished = yours === 'rather-not' || theirs === 'rather-not';
      this.wishes.set(one, two, { wished: wished(yours, theirs), isUnwished });
    }
  }
}
