export { MessageNoticesModule } from './message-notices.module.js';
