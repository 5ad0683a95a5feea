export { RequestEndsModule } from './request-ends.module.js';
