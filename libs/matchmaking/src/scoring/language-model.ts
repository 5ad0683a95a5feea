import type { Packed } from './packed.js';
import { type Ordered, UNIT, weighted } from './terms.js';

/**
 * How much a profile's own words count against everybody's: a question of many words needs much of the background
 * (0.7 of it: Zhai and Lafferty, A study of smoothing methods for language models applied to information retrieval, 2004).
 */
const OWN = 0.3;

/**
 * The words of everybody as one background, against which a profile shows what is its own: the language model of expert
 * finding (Balog, Azzopardi and de Rijke, Formal models for expert finding in enterprise corpora, 2006), as a product of
 * two vectors. A text of words t with shares q(t) and a profile r come to the sum of q(t) ln(1 + a/(1 - a) p(t|r)/p(t)):
 * by how much likelier the profile makes an average word of the text, in ln.
 *
 * Takes everybody's terms, and for each person the first of the texts they give and the one after the last; gives a vector a
 * person: by how much likelier each term is there than elsewhere, in ln.
 */
export function profilesOf(all: Ordered, begins: Int32Array, ends: Int32Array): Packed {
  const joined: number[] = [];
  const counts: number[] = [];
  const first = new Int32Array(begins.length + 1);
  const lengths = new Float64Array(begins.length);
  for (let person = 0; person < begins.length; person++) {
    const own = new Map<number, number>();
    for (let at = all.first[begins[person] ?? 0] ?? 0; at < (all.first[ends[person] ?? 0] ?? 0); at++) {
      const count = Math.round((all.counts[at] ?? 0) * UNIT);
      own.set(all.terms[at] ?? 0, (own.get(all.terms[at] ?? 0) ?? 0) + count);
      lengths[person] = (lengths[person] ?? 0) + count;
    }
    for (const [term, count] of own) {
      joined.push(term);
      counts.push(count);
    }
    first[person + 1] = joined.length;
  }
  // Each person's terms stand together: their own length is what a term's share is taken of.
  let person = 0;
  let seen = 0;
  const ratioOf = () => {
    while (seen >= (first[person + 1] ?? 0)) person++;
    seen++;
    return OWN / (1 - OWN) / Math.max(1, lengths[person] ?? 0);
  };
  const ratios = Float64Array.from(joined, ratioOf);
  const terms = {
    ...all,
    first,
    terms: Int32Array.from(joined),
    counts: Float64Array.from(counts, (count, at) => count * (ratios[at] ?? 0)),
  };
  return weighted(
    terms,
    (share, term) => Math.log(1 + (share * all.background) / (all.totals[term] ?? 1)),
    () => 1,
  );
}
