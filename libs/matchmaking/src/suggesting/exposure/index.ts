export { Best, type Bounds, type Choices, rangeOf } from './choices.js';
export { type FairLists, fairLists } from './fair-lists.js';
export { candidateChoices } from './candidate-choices.js';
