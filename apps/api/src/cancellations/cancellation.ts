import type { Meeting } from '../meetings/index.js';

/** Whether a meeting can still be cancelled: it is scheduled and not over. */
export const canCancel = ({ state, to }: Pick<Meeting, 'state' | 'to'>, now: Date): boolean =>
  state === 'scheduled' && new Date(to) > now;
