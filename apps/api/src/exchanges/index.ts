export { ExchangesModule } from './exchanges.module.js';
export { Exchanges } from './exchanges.service.js';
