import type { MatchingDto, MatchingPreviewDto, MatchingRunDto, PreviewNameDto, WeightsDto } from './matching.dto.js';
import type { AttendeeName, MatchingRun } from '../matching/index.js';
import type { Preview } from './matching-preview.js';
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
  changed,
  lists,
}: MatchingRun): MatchingRunDto => ({
  id,
  state,
  startedAt: startedAt.toISOString(),
  endedAt: endedAt.toISOString(),
  people,
  embedder,
  notice,
  figures,
  scope: changed ? 'touched' : 'everybody',
  lists,
});

/** How matching stands at an event. */
export const presentMatching = ({ weights, usual, isUsual, isUpToDate, run }: MatchingState): MatchingDto => ({
  weights: presentWeights(weights),
  usual: presentWeights(usual),
  isUsual,
  isUpToDate,
  run: run ? presentRun(run) : null,
});

/** What other weights would change, with names. */
export function presentPreview(preview: Preview & { names: ReadonlyMap<string, AttendeeName> }): MatchingPreviewDto {
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
