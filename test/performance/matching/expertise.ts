import { join } from 'node:path';
import { cached, createMiniLm, type Person, score, textsToEmbed, type Vectors, vectorsOf } from '#libs/matchmaking';
import {
  type Cut,
  type ExpertiseData,
  expertisePairs,
  expertisePeople,
  meanOf,
  type Measured,
  measureExpertise,
  readExpertise,
  textOf,
} from '../../../libs/matchmaking/src/expertise.fixture.js';
import { type Part, type Reading, timed } from './part.js';
import { plainTfIdf } from './plain-tf-idf.js';

const ALL: Cut = { texts: Infinity, titlesOnly: false };

/** How much is known of a researcher: the curve for short profiles. */
const CURVE: Readonly<Record<string, Cut>> = {
  '1 title': { texts: 1, titlesOnly: true },
  '3 titles': { texts: 3, titlesOnly: true },
  'all titles': { texts: Infinity, titlesOnly: true },
  '1 text': { texts: 1, titlesOnly: false },
  '3 texts': { texts: 3, titlesOnly: false },
  '5 texts': { texts: 5, titlesOnly: false },
};

const BARS = {
  lexical: { loss: 0.225 },
  blended: { loss: 0.2, easy: 0.92, hard: 0.6 },
} as const;

type Mode = keyof typeof BARS;

/**
 * Whether the engine knows what researchers say they know (the 20 of expertise-dev, means over three samplings of their
 * papers), by words alone and with MiniLM, beside plain TF-IDF in the same run; and how that falls with short profiles.
 */
export const expertise: Part = async function* ({ samples }) {
  if (samples === undefined) {
    yield { id: 'expertise', value: Number.NaN, unit: 'not measured: SAMPLES is not set' };
    return;
  }
  const data = await readExpertise(join(samples, 'matching/expertise-dev'));
  const embedder = cached(createMiniLm());
  try {
    const vectors = await embedAll(data, embedder);
    yield vectors.reading;
    for (const mode of ['lexical', 'blended'] as const) {
      const { measured, ...time } = await measure(data, ALL, mode === 'blended' ? vectors.vectors : undefined);
      yield* readings(`expertise ${mode}`, mode, measured, plain(data, ALL), time);
    }
    for (const [name, cut] of Object.entries(CURVE)) {
      const bar = plain(data, cut);
      for (const mode of ['lexical', 'blended'] as const) {
        const { measured } = await measure(data, cut, mode === 'blended' ? vectors.vectors : undefined);
        yield {
          id: `expertise ${mode} ${name}`,
          value: measured.loss,
          unit: 'loss',
          bar: 'plain TF-IDF',
          barValue: bar.loss,
        };
      }
    }
  } finally {
    await embedder.close();
  }
};

/** The vectors of all texts of all samplings and cuts, each computed once. */
async function embedAll(data: ExpertiseData, embedder: ReturnType<typeof cached>) {
  const cuts = [ALL, { texts: Infinity, titlesOnly: true }];
  const people: Person[] = data.profiles.flatMap((_, profile) =>
    cuts.flatMap((cut) => expertisePeople(data, profile, cut)),
  );
  const texts = textsToEmbed(people, embedder);
  const { result, ...time } = await timed(() => embedder.embed(texts));
  const byText = new Map(texts.map((text, at) => [text, result[at] ?? new Float32Array(embedder.dimensions)]));
  const value = (1000 * time.cpuSeconds) / texts.length;
  const reading: Reading = { id: 'expertise embedding', value, unit: 'ms CPU a text', texts: texts.length, ...time };
  return { vectors: vectorsOf(embedder, byText), reading };
}

async function measure(data: ExpertiseData, cut: Cut, vectors: Vectors | undefined) {
  const pairs = expertisePairs(data.ratings);
  const { result, ...time } = await timed(async () => {
    const all: Measured[] = [];
    for (const profile of data.profiles.keys()) {
      const scores = await score(expertisePeople(data, profile, cut), pairs, vectors ? { vectors } : {});
      all.push(
        measureExpertise(
          data.ratings,
          scores.map(({ directed }) => directed),
        ),
      );
    }
    return meanOf(all);
  });
  return { measured: result, ...time };
}

/** What plain TF-IDF gives: the mean cosine of a paper to the texts of a profile. */
function plain({ papers, profiles, ratings }: ExpertiseData, cut: Cut): Measured {
  const ids = Object.keys(papers);
  const sought = ids.map((id) => textOf(papers[id] ?? { title: '', abstract: null }));
  return meanOf(
    profiles.map((own) => {
      const people = Object.keys(own);
      const cosines = plainTfIdf(
        people.map((id) => (own[id] ?? []).slice(0, cut.texts).map((paper) => textOf(paper, cut.titlesOnly))),
        sought,
      );
      return measureExpertise(
        ratings,
        ratings.map(({ researcher, paper }) => cosines[people.indexOf(researcher)]?.[ids.indexOf(paper)] ?? 0),
      );
    }),
  );
}

function* readings(
  id: string,
  mode: Mode,
  measured: Measured,
  bar: Measured,
  time: { seconds: number; cpuSeconds: number },
): Iterable<Reading> {
  const goals: Readonly<Partial<Measured>> = BARS[mode];
  for (const name of ['loss', 'easy', 'hard'] as const) {
    const goal = goals[name];
    const value = measured[name];
    yield {
      id: `${id} ${name}`,
      value,
      unit: name === 'loss' ? 'loss' : 'share right',
      ...(goal !== undefined && {
        goal: name === 'loss' ? `at most ${goal}` : `at least ${goal}`,
        pass: name === 'loss' ? value <= goal : value >= goal,
      }),
      bar: 'plain TF-IDF',
      barValue: bar[name],
      ...time,
    };
  }
}
