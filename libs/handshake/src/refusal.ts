/** Why a code is refused; each is one sentence on the screen. */
export const REFUSAL_REASONS = [
  'unreadable',
  'too_large',
  'wrong_step',
  'other_event',
  'forged',
  'altered',
  'expired',
  'clock',
  'not_bound',
  'own',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** A code that is not what it should be. Nothing in it may be shown or kept. */
export class Refused extends Error {
  constructor(readonly reason: RefusalReason) {
    super(`The handshake's code is refused: ${reason}.`);
    this.name = 'Refused';
  }
}
