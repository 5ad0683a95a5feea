export { RequestOddsModule } from './request-odds.module.js';
