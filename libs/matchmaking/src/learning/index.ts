export { learn, type Signal, signalOf, SIGNALS } from './learn.js';
