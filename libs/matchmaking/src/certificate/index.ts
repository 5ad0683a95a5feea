export { boundOfPrices } from './bound.js';
export { certify } from './certify.js';
export { fingerprint } from './fingerprint.js';
