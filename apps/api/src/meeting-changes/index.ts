export { MeetingChangesModule } from './changes.module.js';
