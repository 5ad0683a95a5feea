import type { Suggestion } from '#libs/matchmaking';

/** One person's list as it is and as it would be: ids, best first. */
export interface ListChange {
  person: string;
  before: string[];
  after: string[];
}

/** What other weights would change. */
export interface Preview {
  /** How many lists were compared. */
  lists: number;
  /** How many of them would name other people. */
  changed: number;
  /** Share of all suggestions that would be replaced, in [0, 1]. */
  replaced: number;
  /** The lists that would change most. */
  examples: ListChange[];
}

const MOST_EXAMPLES = 5;

const listsOf = (suggestions: readonly Suggestion[]): Map<string, string[]> => {
  const lists = new Map<string, string[]>();
  for (const { person, other } of suggestions) lists.set(person, [...(lists.get(person) ?? []), other]);
  return lists;
};

const gone = ({ before, after }: ListChange): number => before.filter((id) => !after.includes(id)).length;

/** Takes the people asked for and their suggestions before and after; gives what would change. */
export function compareLists(
  people: readonly string[],
  before: readonly Suggestion[],
  after: readonly Suggestion[],
): Preview {
  const [was, will] = [listsOf(before), listsOf(after)];
  const lists = people.map((person) => ({ person, before: was.get(person) ?? [], after: will.get(person) ?? [] }));
  const replaced = lists.reduce((sum, list) => sum + gone(list), 0);
  return {
    lists: lists.length,
    changed: lists.filter((list) => gone(list) > 0).length,
    replaced: before.length === 0 ? 0 : replaced / before.length,
    examples: lists
      .filter(({ before: b, after: a }) => b.some((id, index) => a[index] !== id))
      .sort((a, b) => gone(b) - gone(a) || (a.person < b.person ? -1 : 1))
      .slice(0, MOST_EXAMPLES),
  };
}
