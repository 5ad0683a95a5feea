export { CardPrintsModule } from './card-prints.module.js';
