export { dive, type Taker } from './dive.js';
export { charge } from './restrict.js';
export { columnsAbove, settle } from './settle.js';
export { reducedValue, type Packing } from './types.js';
