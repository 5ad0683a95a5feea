import { fold } from '../text/tokens.js';
import type { Intent, Person, Weights, WishKind } from '../types.js';
import { intentFit } from './intents.js';
import { apartBy, type Between, type Score, weigh, wished } from './mutual.js';
import { between, normalized } from './weights.js';

const INTENTS: readonly Intent[] = ['learn', 'exchange', 'find-job', 'hire', 'collaborate', 'mentor', 'be-mentored'];
const SETS = 2 ** INTENTS.length;

/** Sets of names as bits, a row of words for each person. */
class Bits {
  private readonly width: number;
  private readonly words: Int32Array;

  constructor(sets: ReadonlyArray<readonly string[]>) {
    const numbers = new Map([...new Set(sets.flat())].map((name, number) => [name, number]));
    this.width = Math.max(1, Math.ceil(numbers.size / 32));
    this.words = new Int32Array(sets.length * this.width);
    for (const [person, names] of sets.entries()) {
      for (const name of names) {
        const number = numbers.get(name) ?? 0;
        const at = person * this.width + (number >> 5);
        this.words[at] = (this.words[at] ?? 0) | (1 << number);
      }
    }
  }

  hasCommon(one: number, two: number): boolean {
    const { words, width } = this;
    for (let at = 0; at < width; at++)
      if (((words[one * width + at] ?? 0) & (words[two * width + at] ?? 0)) !== 0) return true;
    return false;
  }

  hasAny(person: number): boolean {
    return this.hasCommon(person, person);
  }
}

/** The sum of the parts of one score after the other. */
class Sum implements Score {
  sum = 0;

  put(_name: unknown, value: number): void {
    this.sum += value;
  }
}

/** How fitting intents are, each two sets of them with who is ahead looked at once. */
class Fits {
  private readonly sets: Uint8Array;
  private readonly seniority: Uint8Array;
  private readonly known = new Float64Array(SETS * SETS * 4).fill(NaN);

  constructor(private readonly people: readonly Person[]) {
    this.sets = Uint8Array.from(people, ({ intents }) =>
      INTENTS.reduce((set, intent, at) => set | (intents.includes(intent) ? 1 << at : 0), 0),
    );
    this.seniority = Uint8Array.from(people, ({ seniority }) => seniority ?? 0);
  }

  of(one: number, two: number): number {
    const [a, b] = [this.seniority[one] ?? 0, this.seniority[two] ?? 0];
    const ahead = a === 0 || b === 0 ? 0 : a > b ? 1 : a < b ? 2 : 3;
    const at = ((this.sets[one] ?? 0) * SETS + (this.sets[two] ?? 0)) * 4 + ahead;
    const known = this.known[at] ?? NaN;
    if (!Number.isNaN(known)) return known;
    const [you, them] = [this.people[one], this.people[two]];
    return (this.known[at] = you && them ? intentFit(you, them) : 0);
  }
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

/** What is between any two people beside their expertise, from tables, one pair after the other; nothing is made for a pair. */
export class Circumstances {
  private readonly languages: Bits;
  private readonly groups: Bits;
  private readonly fits: Fits;
  private readonly organizations: Int32Array;
  private readonly seniority: ReadonlyArray<number | undefined>;
  private readonly isNewcomer: Uint8Array;
  private readonly known = new Ties<true>();
  private readonly wishes = new Ties<{ readonly wished: number; readonly isUnwished: boolean }>();
  private readonly weights: Weights;
  private readonly own: ReadonlyArray<Weights | undefined>;
  private readonly between: Between;
  private readonly score = new Sum();

  /** Takes everybody, their numbers by their ids, and the event's weights. */
  constructor(people: readonly Person[], numbers: ReadonlyMap<string, number>, weights: Weights) {
    this.languages = new Bits(people.map(({ languages }) => languages));
    this.groups = new Bits(people.map(({ groups }) => groups));
    this.fits = new Fits(people);
    this.seniority = people.map(({ seniority }) => seniority);
    this.isNewcomer = Uint8Array.from(people, ({ newcomer }) => (newcomer ? 1 : 0));
    const names = new Map([['', 0]]);
    this.organizations = Int32Array.from(people, ({ organization = '' }) => {
      const name = fold(organization.trim());
      if (!names.has(name)) names.set(name, names.size);
      return names.get(name) ?? 0;
    });
    this.tie(people, numbers);
    this.weights = normalized(weights);
    this.own = people.some((person) => person.weights) ? people.map((person) => person.weights) : [];
    this.between = {
      worth: this.weights,
      intents: 0,
      hasLanguage: false,
      hasGroup: false,
      hasNewcomer: false,
      apart: NaN,
      isSameOrganization: false,
      isKnown: false,
      wished: 0,
      cannotTalk: false,
      isUnwished: false,
    };
  }

  /** Takes two numbers; says whether one of them would rather not meet the other. */
  isUnwished(one: number, two: number): boolean {
    return this.wishes.get(one, two)?.isUnwished === true;
  }

  /** Takes a number; gives the numbers of those whom the person knows or wishes for, or who do so the other way round. */
  tiedTo(one: number): number[] {
    return [...new Set([...this.known.of(one), ...this.wishes.of(one)])];
  }

  /**
   * Takes the numbers of two people and what they give each other; gives what orders others for each of the two: the
   * mutual score, and below all scores, in their order, those who share no language.
   */
  rank(one: number, two: number, theyGive: number, youGive: number, common: number): number {
    const { score } = this;
    score.sum = 0;
    const between = this.betweenOf(one, two);
    weigh(between, theyGive, youGive, common, score);
    return between.cannotTalk ? score.sum - 1 : score.sum;
  }

  private betweenOf(one: number, two: number): Between {
    const { between: found } = this;
    const [mine, theirs] = [this.own[one], this.own[two]];
    found.worth = mine || theirs ? between(mine ?? this.weights, theirs ?? this.weights) : this.weights;
    found.intents = this.fits.of(one, two);
    found.hasLanguage = this.languages.hasCommon(one, two);
    found.hasGroup = this.groups.hasCommon(one, two);
    found.hasNewcomer = this.isNewcomer[one] === 1 || this.isNewcomer[two] === 1;
    found.apart = found.worth.seniority === 0 ? NaN : apartBy(this.seniority[one], this.seniority[two]);
    const organization = this.organizations[one] ?? 0;
    found.isSameOrganization = organization !== 0 && organization === this.organizations[two];
    found.isKnown = this.known.get(one, two) === true;
    found.wished = this.wishes.get(one, two)?.wished ?? 0;
    found.cannotTalk = !found.hasLanguage && this.languages.hasAny(one) && this.languages.hasAny(two);
    return found;
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
