import { stopwords } from '@orama/stopwords/english';

const SAY_NOTHING = new Set(stopwords);

/** The words of a text, as the usual tools cut it: lower-cased runs of two or more letters and digits, no stop words. */
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []).filter((word) => !SAY_NOTHING.has(word));

type Weights = ReadonlyMap<string, number>;

function vectorOf(text: string, rarity: Weights): Weights {
  const counts = new Map<string, number>();
  for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weights = new Map([...counts].map(([word, count]) => [word, (1 + Math.log(count)) * (rarity.get(word) ?? 0)]));
  const length = Math.hypot(...weights.values());
  return new Map([...weights].map(([word, weight]) => [word, length === 0 ? 0 : weight / length]));
}

function cosine(a: Weights, b: Weights): number {
  let sum = 0;
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0);
  return sum;
}

/**
 * The bar: TF-IDF as it is usually set up (English stop words, sublinear counts, smoothed rarity, length 1). Takes the
 * texts of each profile and further texts; gives for each profile the mean cosine of each text to the profile's own.
 */
export function plainTfIdf(profiles: ReadonlyArray<readonly string[]>, texts: readonly string[]): number[][] {
  const all = [...profiles.flat(), ...texts];
  const found = new Map<string, number>();
  for (const text of all) for (const word of new Set(wordsOf(text))) found.set(word, (found.get(word) ?? 0) + 1);
  const rarity = new Map([...found].map(([word, count]) => [word, Math.log((1 + all.length) / (1 + count)) + 1]));
  const vectors = texts.map((text) => vectorOf(text, rarity));
  return profiles.map((own) => {
    const ownVectors = own.map((text) => vectorOf(text, rarity));
    return vectors.map(
      (vector) => ownVectors.reduce((sum, one) => sum + cosine(one, vector), 0) / Math.max(1, own.length),
    );
  });
}
