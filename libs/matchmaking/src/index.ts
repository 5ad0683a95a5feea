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
export type {
  Direction,
  Directed,
  Intent,
  Level,
  Part,
  PartName,
  Person,
  Phrase,
  Quote,
  Reason,
  ReasonKind,
  SuggestOptions,
  Suggestion,
  Use,
} from './types.js';
export { findTopics, topicById, topics, topicsIn, type Topic, type TopicMention } from './vocabulary/index.js';
export { createMatchmaker, type Matchmaker, type MatchmakerOptions } from './workers/matchmaker.js';
