import { InvalidInput } from '../platform/http/problems.js';

/** Weights by which nobody is nearer than anybody else. */
export const nothingCounts = (): InvalidInput =>
  new InvalidInput([
    {
      field: 'expertise',
      code: 'nothingCounts',
      detail: {
        de: 'Mindestens eines muss zählen, mit einem Gewicht über 0.',
        en: 'At least one thing has to count: give one of them a weight above 0.',
      },
    },
  ]);
