export { boundOfPrices } from './bound.js';
export { fingerprint } from './fingerprint.js';
export { unservedPairs } from './reasons.js';
