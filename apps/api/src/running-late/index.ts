export { RunningLateModule } from './late.module.js';
