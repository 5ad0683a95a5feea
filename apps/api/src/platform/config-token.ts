import type { Config } from '../config.js';

/** The injection token of the configuration. */
export const CONFIG = Symbol('CONFIG');
export type { Config };
