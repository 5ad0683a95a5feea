export { MeaningsService, type MeaningsNotice } from './meanings.service.js';
export { MeaningsModule } from './meanings.module.js';
