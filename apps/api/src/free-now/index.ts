export { FreeNowModule } from './free-now.module.js';
