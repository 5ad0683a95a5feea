export { PlacesModule } from './places.module.js';
export { Places } from './places.service.js';
