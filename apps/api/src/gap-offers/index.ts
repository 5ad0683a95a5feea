export { GapOffersModule } from './gap-offers.module.js';
