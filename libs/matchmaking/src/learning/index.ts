export { learn, type Signal, SIGNALS } from './learn.js';
