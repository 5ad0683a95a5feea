export * from './words.js';
export * from './limits.js';
export * from './socket-events.js';
