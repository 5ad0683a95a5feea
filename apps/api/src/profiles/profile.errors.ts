import { InvalidInput } from '../platform/http/problems.js';

/** A topic that the vocabulary does not have. */
export const unknownTopic = (field: string): InvalidInput =>
  new InvalidInput([
    {
      field,
      code: 'unknownTopic',
      detail: {
        de: 'Dieses Thema gibt es nicht. Der Text allein genügt auch.',
        en: 'There is no such topic. The text alone is enough, too.',
      },
    },
  ]);

/** An id of a phrase that is not this person's own, or named twice. */
export const foreignPhrase = (field: string): InvalidInput =>
  new InvalidInput([
    {
      field,
      code: 'unknownPhrase',
      detail: {
        de: 'Diese Angabe gibt es nicht mehr. Ohne Kennung wird sie neu angelegt.',
        en: 'This entry no longer exists. Without an id it is made anew.',
      },
    },
  ]);
