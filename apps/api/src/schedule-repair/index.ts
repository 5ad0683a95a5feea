export { ScheduleRepairModule } from './repairs.module.js';
