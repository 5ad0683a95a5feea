export { scheduleBreaks } from './schedule-breaks.js';
export { isBreaksProblem } from './types.js';
export type { BreaksMeeting, BreaksMeetingPlan, BreaksOptions, BreaksProblem, BreaksSchedule } from './types.js';
export { verifyBreaks } from './verify.js';
