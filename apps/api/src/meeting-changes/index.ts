export { MeetingChanges } from './changes.service.js';
export { MeetingChangesModule } from './changes.module.js';
