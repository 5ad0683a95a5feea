import type { Suggestion, WhyReason } from '../../shared/attending/types.js';

/** Reasons that say nothing of what two people offer, seek or work on: true of many a pair. */
const circumstances: ReadonlySet<WhyReason['kind']> = new Set([
  'collaboration',
  'exchange',
  'common-group',
  'common-language',
  'newcomer',
  'no-common-language',
  'nothing-known',
]);

/** Suggestions in their order, parted into those with something in common and those that circumstances alone speak for. */
export function fitsOf(suggestions: readonly Suggestion[]): { strong: Suggestion[]; weak: Suggestion[] } {
  const isStrong = ({ reasons }: Suggestion): boolean => reasons.some(({ kind }) => !circumstances.has(kind));
  return { strong: suggestions.filter(isStrong), weak: suggestions.filter((each) => !isStrong(each)) };
}
