import { chance, gaussian } from '../chance.js';
import { type Vectors, vectorsOf } from '../embed/embedder.js';
import { textsToEmbed } from '../scoring/corpus.js';
import type { Intent, Level, Person, Phrase, Seniority, WishKind } from '../types.js';
import { topicsNear } from '../vocabulary/topic-similarity.js';
import { namesOf, topicById, topics } from '../vocabulary/topics.js';

type Language = 'de' | 'en';

/** How people put what they offer, seek and write about themselves; `$` and `&` are names of topics. */
const SAID = {
  offers: {
    de: ['$', '$', 'Erfahrung mit $', '$ in der Praxis', 'Beratung zu $', '$ und &', 'Zehn Jahre $, zuletzt &'],
    en: ['$', '$', 'experience with $', '$ in practice', 'advice on $', '$ and &', 'ten years of $, lately &'],
  },
  seeks: {
    de: ['$', '$', 'Jemand, der sich mit $ auskennt', 'Partner für $', '$ für ein neues Projekt', '$ oder &'],
    en: ['$', '$', 'somebody who knows $', 'a partner for $', '$ for a new project', '$ or &'],
  },
  about: {
    de: [
      'Ich arbeite an $ und interessiere mich für &.',
      'Unser Team begleitet Städte, Kliniken und Betriebe, die mit $ beginnen, und lernt dabei viel über &.',
      'Vorher habe ich Projekte zu & geleitet, heute geht es mir vor allem darum, dass $ im Alltag ankommt.',
    ],
    en: [
      'I work on $ and care about &.',
      'Our team helps cities, hospitals and companies that begin with $, and learns a lot about & on the way.',
      'I used to lead projects on &; today I want to see $ arrive in everyday work.',
    ],
  },
  evidence: {
    de: [
      'Wir stellen einen Ansatz zu $ vor, der in drei Betrieben erprobt wurde.',
      'Die Ergebnisse zeigen, wo & hilft und wo $ an Grenzen kommt.',
      'Befragt wurden Fachleute, die seit Jahren mit $ und & zu tun haben.',
    ],
    en: [
      'We present an approach to $ that was tried in three companies.',
      'Results show where & helps and where $ reaches its limits.',
      'Experts who have worked with $ and & for years were interviewed.',
    ],
  },
} as const satisfies Record<string, Record<Language, readonly string[]>>;

const INTENTS: readonly Intent[] = ['learn', 'exchange', 'find-job', 'hire', 'collaborate', 'mentor', 'be-mentored'];
const GROUPS = ['speaker', 'sponsor', 'exhibitor', 'student', 'press'];

/** What is drawn for one person after the other. */
class Draw {
  constructor(private readonly rng: () => number) {}

  chance(share: number): boolean {
    return this.rng() < share;
  }

  /** A whole number below `end`; with a `lean` above 1 small ones come more often. */
  below(end: number, lean = 1): number {
    return Math.floor(end * this.rng() ** lean);
  }

  one<T>(all: readonly T[]): T {
    const found = all[this.below(all.length)];
    if (found === undefined) throw new RangeError('there is nothing to draw from');
    return found;
  }

  some<T>(all: readonly T[], share: number): T[] {
    return all.filter(() => this.chance(share));
  }
}

/** A topic near the given one, or the same. */
function near(draw: Draw, topic: string): string {
  return draw.chance(0.4) ? topic : draw.one([...topicsNear(topic).keys()]);
}

function nameOf(draw: Draw, id: string, language: Language): string {
  const topic = topicById(id);
  if (!topic) return id;
  return draw.chance(0.7) ? topic.labels[language] : draw.one(namesOf(topic, language));
}

function sentence(draw: Draw, form: string, topic: string, language: Language): string {
  return form
    .replace('$', () => nameOf(draw, topic, language))
    .replace('&', () => nameOf(draw, near(draw, topic), language));
}

function phrases(draw: Draw, side: 'offers' | 'seeks', count: number, fields: readonly string[]): Phrase[] {
  return Array.from({ length: count }, (_, at) => {
    const language = draw.one(['de', 'en'] as const);
    const topic = near(draw, draw.one(fields));
    return {
      id: `${side}-${at}`,
      text: sentence(draw, draw.one(SAID[side][language]), topic, language),
      use: draw.chance(0.9) ? 'show' : 'match',
      ...(draw.chance(0.4) && { topic }),
      ...(draw.chance(0.3) && { level: (1 + draw.below(3)) as Level }),
    };
  });
}

function text(draw: Draw, side: 'about' | 'evidence', id: string, field: string): Phrase {
  const language = draw.one(['de', 'en'] as const);
  const forms = draw.some(SAID[side][language], side === 'evidence' ? 1 : 0.6);
  const sentences = forms.map((form) => sentence(draw, form, near(draw, field), language));
  return { id, text: sentences.join(' '), use: draw.chance(0.9) ? 'show' : 'match', language };
}

function circumstances(draw: Draw, count: number): Omit<Person, 'id' | 'offers' | 'seeks' | 'evidence'> {
  const wish = (): { person: string; kind: WishKind } => ({
    person: `p${draw.below(count)}`,
    kind: draw.one(['must', 'like', 'like', 'rather-not']),
  });
  return {
    intents: draw.some(INTENTS, 0.25),
    languages: draw.chance(0.1) ? [] : draw.chance(0.7) ? ['de', 'en'] : [draw.one(['de', 'en'])],
    groups: draw.some(GROUPS, 0.1),
    knows: Array.from({ length: draw.below(5) }, () => `p${draw.below(count)}`),
    newcomer: draw.chance(0.2),
    ...(draw.chance(0.9) && { organization: `Haus ${draw.below(count / 5 + 1, 2)}` }),
    ...(draw.chance(0.5) && { seniority: (1 + draw.below(5)) as Seniority }),
    ...(draw.chance(0.2) && { wishes: Array.from({ length: 1 + draw.below(3) }, wish) }),
  };
}

/**
 * Takes how many and a seed; gives made-up people as they register for a conference, the same for the same seed: one to
 * four offers and one to three seeks in a few words of either language around a field of their own and some that are in
 * fashion, most with some sentences about themselves, a tenth with papers.
 */
export function madeUpPeople(count: number, seed: number): Person[] {
  const draw = new Draw(chance(seed));
  const fashion = topics.map(({ id }) => id);
  for (let at = fashion.length - 1; at > 0; at--) {
    const other = draw.below(at + 1);
    [fashion[at], fashion[other]] = [fashion[other] ?? '', fashion[at] ?? ''];
  }
  const field = () => fashion[draw.below(fashion.length, 2)] ?? '';
  return Array.from({ length: count }, (_, at): Person => {
    const [own, wanted, other] = [field(), field(), field()];
    return {
      id: `p${at}`,
      offers: phrases(draw, 'offers', 1 + draw.below(4), [own, own, other]),
      seeks: phrases(draw, 'seeks', 1 + draw.below(3), [own, wanted, wanted]),
      evidence: draw.chance(0.1)
        ? Array.from({ length: 1 + draw.below(3) }, (__, paper) => text(draw, 'evidence', `evidence-${paper}`, own))
        : [],
      ...(draw.chance(0.7) && { about: text(draw, 'about', 'about', own) }),
      ...circumstances(draw, count),
    };
  });
}

/** How many numbers a made-up vector has: as many as those of MiniLM. */
const DIMENSIONS = 384;
/** Letters that words of one family begin with, and what a text has of its own. */
const FAMILY = 4;
const OWN = 0.5;

/** A direction of its own for each name, the same for ever. */
class Directions {
  private readonly known = new Map<string, Float64Array>();

  constructor(private readonly dimensions: number) {}

  of(name: string): Float64Array {
    const known = this.known.get(name);
    if (known) return known;
    let seed = 7;
    for (const char of name) seed = Math.imul(seed, 31) + (char.codePointAt(0) ?? 0);
    const rng = chance(seed);
    const direction = Float64Array.from({ length: this.dimensions }, () => gaussian(rng));
    this.known.set(name, direction);
    return direction;
  }
}

/**
 * Takes people and how many numbers a vector has; gives made-up sentence vectors of length 1 of their texts, so that nothing has to be embedded: texts that
 * share words, or words that begin alike, are near, as texts of one meaning are.
 */
export function madeUpVectors(people: readonly Person[], dimensions = DIMENSIONS): Vectors {
  const words = new Directions(dimensions);
  const add = (sum: Float64Array, direction: Float64Array, share: number) =>
    direction.forEach((value, at) => (sum[at] = (sum[at] ?? 0) + share * value));
  const vector = (said: string) => {
    const sum = new Float64Array(dimensions);
    for (const word of said.toLowerCase().match(/\p{L}{3,}/gu) ?? []) {
      add(sum, words.of(word), 1);
      add(sum, words.of(`${word.slice(0, FAMILY)}-`), 1);
    }
    add(sum, new Directions(dimensions).of(said), OWN);
    const length = Math.hypot(...sum);
    return Float32Array.from(sum, (value) => value / length);
  };
  const texts = textsToEmbed(people, { multilingual: false });
  return vectorsOf({ id: 'made up', multilingual: false }, new Map(texts.map((said) => [said, vector(said)])));
}
