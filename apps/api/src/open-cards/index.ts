export { OpenCardsModule } from './open-cards.module.js';
