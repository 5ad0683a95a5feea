export { Copies } from './copies.service.js';
export { SharesModule } from './shares.module.js';
export type { ShareWay } from './shares.repository.js';
export { Shares } from './shares.service.js';
