export { CancellationsModule } from './cancellations.module.js';
export { Cancellations } from './cancellations.service.js';
