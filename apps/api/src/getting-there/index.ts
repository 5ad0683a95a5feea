export { GettingThereModule } from './getting-there.module.js';
export { GettingThere } from './getting-there.service.js';
export type { MeetingWay } from './getting-there.repository.js';
