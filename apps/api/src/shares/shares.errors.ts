/** The fault of an input that names a field of somebody else, or none. */
export const FOREIGN_FIELD = {
  code: 'isOwnField',
  detail: {
    de: 'Geben lassen sich nur eigene Felder, die es noch gibt.',
    en: 'You can only give fields of your own that still exist.',
  },
};

/** The fault of an end that has passed already. */
export const UNTIL_IS_PAST = {
  field: 'until',
  code: 'isFuture',
  detail: { de: 'Erwartet wird ein Zeitpunkt in der Zukunft.', en: 'A time in the future is expected.' },
};
