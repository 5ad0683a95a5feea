export {
  assign,
  assignFairly,
  boundOf,
  type AssignOptions,
  type AssignProblem,
  type Assignment,
  type FairAssignment,
} from './assigning/index.js';
export {
  type Blend,
  type Candidates,
  type EditedRows,
  type FreshList,
  LiveLists,
  type Search,
  type Views,
} from './candidates/index.js';
export {
  cached,
  contentKey,
  createEndpointEmbedder,
  createMiniLm,
  createOnnxEmbedder,
  EndpointError,
  type EmbedOptions,
  type KeptVectors,
  type Embedder,
  type EndpointOptions,
  type MiniLmOptions,
  type OnnxOptions,
  readInstalledWords,
  type Vectors,
  vectorsOf,
} from './embed/index.js';
export { learn, type Signal, SIGNALS } from './learning/index.js';
export {
  latentPairs,
  madeUpPeople,
  madeUpVectors,
  wholeProblem,
  type Pairs,
  type ProblemShape,
} from './problems/index.js';
export { chance } from './chance.js';
export {
  checkProblem,
  ProblemError,
  schedule,
  scheduleFigures,
  type ScheduleFigures,
  type ScheduleOptions,
} from './scheduling/index.js';
export type {
  Certificate,
  Lacking,
  LackReason,
  Moment,
  PlannedMeeting,
  Prices,
  Problem,
  ProblemGroup,
  ProblemPair,
  ProblemPerson,
  ProblemPlace,
  ProblemSlot,
  Schedule,
  ScheduleMode,
  UnservedPair,
  UnservedReason,
  Walk,
  WorstOffProof,
} from './scheduling/index.js';
export { textsToEmbed } from './scoring/corpus.js';
export { type PairScore, score } from './scoring/score.js';
export { between as weightsBetween, DEFAULT_WEIGHTS, WEIGHT_LIMITS, WORTHS } from './scoring/weights.js';
export {
  explain,
  type ExposureFigures,
  type Impossible,
  isImpossible,
  type FreshSuggestions,
  Keeper,
  type KeepOptions,
  type ListRules,
  renew,
  type Renewed,
  type RenewOptions,
  type ShownFigures,
  type Standing,
  suggest,
  type Suggested,
  suggestFairly,
  type Unmet,
} from './suggesting/index.js';
export { useWords } from './text/dictionary.js';
export { type WordLayer, wordLayer } from './text/word-layer.js';
export type {
  Change,
  Direction,
  Directed,
  Explanation,
  Exposure,
  Intent,
  Level,
  Part,
  PartName,
  Person,
  Phrase,
  Quote,
  Reason,
  ReasonKind,
  Seniority,
  Shortfall,
  SuggestOptions,
  Suggestion,
  Use,
  Weights,
  WishKind,
} from './types.js';
export {
  type ClassificationTables,
  extendVocabulary,
  findTopics,
  type ImportedTopics,
  type ImportFault,
  proposeTopics,
  type ProposedTopic,
  readClassification,
  readSkosJsonLd,
  readTransDeEn,
  topicById,
  topics,
  topicsIn,
  type Topic,
  type TopicMention,
} from './vocabulary/index.js';
export { findCandidates, searchCandidates, type CandidatesOptions } from './workers/candidates.js';
export { threadCrew } from './workers/crew.js';
export { installedWords } from './workers/installed-words.js';
export { createMatchmaker, type Matchmaker, type MatchmakerOptions } from './workers/matchmaker.js';
export {
  isBreaksProblem,
  scheduleBreaks,
  verifyBreaks,
  type BreaksMeeting,
  type BreaksMeetingPlan,
  type BreaksOptions,
  type BreaksProblem,
  type BreaksSchedule,
} from './breaks/index.js';
export {
  planRounds,
  type Round,
  type RoundsFigures,
  type RoundsMix,
  type RoundsOptions,
  type RoundsPerson,
  type RoundsPlan,
  type RoundsProblem,
  type RoundsStart,
  type RoundsTable,
  type RoundTable,
  type UnservedWish,
  type WishObstacle,
} from './rounds/index.js';
export { verify } from './verify/index.js';
export {
  repair,
  verifyRepair,
  type Broken,
  type Change as ScheduleChange,
  type Repaired,
  type RepairOptions,
  type RepairRequest,
} from './repair/index.js';
