export { learn, type Signal, signalOf, SIGNALS } from './learning/index.js';
export type {
  Certificate,
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
export { explain, suggest } from './suggesting/index.js';
export { DEFAULT_WEIGHTS } from './scoring/weights.js';
export type {
  Change,
  Direction,
  Directed,
  Explanation,
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
export { findTopics, topicById, topics, topicsIn, type Topic, type TopicMention } from './vocabulary/index.js';
export { createMatchmaker, type Matchmaker, type MatchmakerOptions } from './workers/matchmaker.js';
