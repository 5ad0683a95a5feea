import type { Explanation } from '#libs/matchmaking';
import type { ExplanationDto } from './explanation.dto.js';
import type { MatchingDto, MatchingPreviewDto, MatchingRunDto, PreviewNameDto, WeightsDto } from './matching.dto.js';
import type { MatchingRun } from './matching.js';
import type { Preview, PreviewName } from './matching-preview.js';
import type { MatchingState } from './matching.service.js';

const presentWeights = (weights: WeightsDto): WeightsDto => ({
  expertise: weights.expertise,
  common: weights.common,
  intents: weights.intents,
  language: weights.language,
  group: weights.group,
  newcomer: weights.newcomer,
  bothWays: weights.bothWays,
  sameOrganization: weights.sameOrganization,
  known: weights.known,
  seniority: weights.seniority,
});

const presentRun = ({
  id,
  state,
  startedAt,
  endedAt,
  people,
  embedder,
  notice,
  figures,
}: MatchingRun): MatchingRunDto => ({
  id,
  state,
  startedAt: startedAt.toISOString(),
  endedAt: endedAt.toISOString(),
  people,
  embedder,
  notice,
  figures,
});

/** How matching stands at an event. */
export const presentMatching = ({ weights, isUsual, isUpToDate, run }: MatchingState): MatchingDto => ({
  weights: presentWeights(weights),
  isUsual,
  isUpToDate,
  run: run ? presentRun(run) : null,
});

/** Why two people fit no better; the words quoted are shown by who wrote them. */
export const presentExplanation = ({ shortfalls, changes }: Explanation): ExplanationDto => ({
  shortfalls: shortfalls.map(({ ground }) => ({ ground })),
  changes: changes.map(({ kind, quote, value }) => ({
    kind,
    ...(quote && { quote: { text: quote.text } }),
    ...(value !== undefined && { value }),
  })),
});

/** What other weights would change, with names. */
export function presentPreview(preview: Preview & { names: ReadonlyMap<string, PreviewName> }): MatchingPreviewDto {
  const { lists, changed, replaced, examples, names } = preview;
  const named = (id: string): PreviewNameDto[] => {
    const name = names.get(id);
    return name ? [{ attendeeId: id, givenName: name.givenName, familyName: name.familyName }] : [];
  };
  return {
    lists,
    changed,
    replaced,
    examples: examples.flatMap(({ person, before, after }) =>
      named(person).map((who) => ({ person: who, before: before.flatMap(named), after: after.flatMap(named) })),
    ),
  };
}
