import { ProblemError } from '../platform/http/problem-error.js';

/** A meeting stands in this slot, so it cannot be kept free or marked as busy. */
export class NotFree extends ProblemError {
  constructor() {
    super('not_free', 409, {
      de: [
        'Hier steht ein Treffen',
        'Zu dieser Zeit ist schon etwas vereinbart. Frei wird sie, wenn das Treffen abgesagt ist.',
      ],
      en: [
        'A meeting stands here',
        'Something is already arranged at this time. Cancel it first if you need the time.',
      ],
    });
  }
}
