import type { Meeting } from '../meetings/index.js';

/** Whether a meeting can still be cancelled: it is scheduled, not over, and nobody has said how it went. */
export const canCancel = ({ state, to, outcome }: Pick<Meeting, 'state' | 'to' | 'outcome'>, now: Date): boolean =>
  state === 'scheduled' && outcome === null && new Date(to) > now;
