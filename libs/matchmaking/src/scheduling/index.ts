export { scheduleFigures, type ScheduleFigures } from './figures.js';
export { checkProblem } from './grid.js';
export { ProblemError } from './problem-error.js';
export { schedule, type ScheduleOptions } from './schedule.js';
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
} from './types.js';
