import { readFile } from 'node:fs/promises';
import { type Person, readInstalledWords, suggest, useWords } from '#libs/matchmaking';
import { type Part, type Reading, timed } from './part.js';

/** Shares of German subject names whose first hit among all English ones is the right one, in percent. */
const AIMS = { vocabulary: 85, dictionary: 92 };

/**
 * Whether German finds English: 300 names of subjects in the style of official classifications, written for this
 * bench before the vocabulary grew, each sought in German and offered in English. By the words alone, no vectors.
 */
export const crosslingual: Part = async function* () {
  const names = await subjectNames();
  useWords(undefined);
  yield await measure('crosslingual vocabulary alone', names, AIMS.vocabulary);
  const words = await readInstalledWords();
  if (words === undefined) return;
  useWords(words);
  try {
    yield await measure('crosslingual with trans-de-en', names, AIMS.dictionary);
  } finally {
    useWords(undefined);
  }
};

interface SubjectName {
  readonly german: string;
  readonly english: string;
}

async function subjectNames(): Promise<SubjectName[]> {
  const text = await readFile(new URL('subject-names.txt', import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [german = '', english = ''] = line.split(' | ');
      return { german, english };
    });
}

function person(id: string, change: Partial<Person>): Person {
  const nobody = { offers: [], seeks: [], evidence: [], intents: [], languages: [], groups: [], knows: [] };
  return { id, ...nobody, newcomer: false, ...change };
}

async function measure(id: string, names: readonly SubjectName[], goal: number): Promise<Reading> {
  const people = names.flatMap(({ german, english }, index) => [
    person(`seek-${index}`, { seeks: [{ id: `german-${index}`, text: german, use: 'match' }] }),
    person(`offer-${index}`, { offers: [{ id: `english-${index}`, text: english, use: 'match' }] }),
  ]);
  const seekers = names.map((_, index) => `seek-${index}`);
  const { result, ...time } = await timed(() => suggest(people, { for: seekers }));
  const best = new Map<string, { value: number; others: string[] }>();
  for (const { person: seeker, other, directed } of result) {
    const known = best.get(seeker);
    if (!known || directed.theyGive > known.value) best.set(seeker, { value: directed.theyGive, others: [other] });
    else if (directed.theyGive === known.value) known.others.push(other);
  }
  // A tie is no hit: who is first there is chance.
  const isRight = (index: number) => best.get(`seek-${index}`)?.others.join() === `offer-${index}`;
  const wrong = names.filter((_, index) => !isRight(index));
  const value = (100 * (names.length - wrong.length)) / names.length;
  return {
    id,
    value,
    unit: '%',
    goal: `first hit right in at least ${goal} %`,
    pass: value >= goal,
    ...time,
    names: names.length,
    wrong: wrong.map(({ german }) => german),
  };
}
