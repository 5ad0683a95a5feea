export { CardLinks } from './card-links.service.js';
export { LinkEnded } from './cards.errors.js';
export { CardsModule } from './cards.module.js';
export { Cards } from './cards.service.js';
