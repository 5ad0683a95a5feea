/**
 * Checks proofs that a promise of suggestions could not be kept. Shares no code with what makes them: it counts by the
 * rules alone, with no score and no price.
 */

/** The rules that lists were made under. `lists` are whose lists were made; `atLeast` and `atMost` count showings. */
export interface ListRules {
  readonly people: readonly string[];
  readonly lists: readonly string[];
  readonly limit: number;
  readonly atMost: number;
  readonly atLeast: (person: string) => number;
  readonly exclude: ReadonlyArray<readonly [string, string]>;
}

/**
 * Why a promise could not be kept.
 * `lists-full`: all lists but `lists` may show `people` less often than they should be shown less the places of `lists`.
 * `no-partners`: whoever may be in a mutual pair with one of `people` is one of `partners`, who have too few places.
 */
export type Impossible =
  | { readonly kind: 'lists-full'; readonly people: readonly string[]; readonly lists: readonly string[] }
  | { readonly kind: 'no-partners'; readonly people: readonly string[]; readonly partners: readonly string[] };

/** A promise that was not kept to `person`; without `proof` where only a part of all pairs was looked at. */
export interface Unmet {
  readonly person: string;
  readonly promise: 'shown' | 'mutual';
  readonly proof?: Impossible;
}

const distinct = (ids: readonly string[]) => new Set(ids).size === ids.length;

function forbidden(rules: ListRules): (a: string, b: string) => boolean {
  const pairs = new Set(rules.exclude.flatMap(([a, b]) => [JSON.stringify([a, b]), JSON.stringify([b, a])]));
  return (a, b) => a === b || pairs.has(JSON.stringify([a, b]));
}

/** Takes the rules and an unmet promise; says whether its proof holds, which also needs it to be about that person. */
export function isImpossible(rules: ListRules, { person, promise, proof }: Unmet): boolean {
  if (!proof || !proof.people.includes(person) || !distinct(proof.people)) return false;
  if (!proof.people.every((one) => rules.people.includes(one))) return false;
  const isForbidden = forbidden(rules);
  if (proof.kind === 'lists-full') {
    if (promise !== 'shown') return false;
    const full = new Set(proof.lists);
    let room = full.size * rules.limit;
    for (const list of rules.lists)
      if (!full.has(list)) room += proof.people.filter((one) => !isForbidden(list, one)).length;
    return proof.people.reduce((sum, one) => sum + rules.atLeast(one), 0) > room;
  }
  if (promise !== 'mutual') return false;
  const partners = new Set(proof.partners);
  const listed = new Set(rules.lists);
  if (proof.people.some((one) => partners.has(one))) return false;
  const all = rules.limit === 0 || rules.atMost === 0 ? [] : rules.lists.filter((list) => !partners.has(list));
  const hasOther = proof.people.some((one) => listed.has(one) && all.some((list) => !isForbidden(list, one)));
  return !hasOther && partners.size * Math.min(rules.limit, rules.atMost) < proof.people.length;
}
