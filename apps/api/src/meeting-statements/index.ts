export { MeetingStatementsModule } from './statements.module.js';
