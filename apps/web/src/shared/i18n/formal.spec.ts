import { describe, expect, it } from '@jest/globals';
import { addressed } from './formal.js';

const texts = {
  ask: 'Frag Anna.',
  ask_formal: 'Fragen Sie Anna.',
  seats_one: 'Dir bleibt ein Platz.',
  seats_one_formal: 'Ihnen bleibt ein Platz.',
  deep: { end_formal: 'Ihre Anfrage endet.', end: 'Deine Anfrage endet.', plain: 'Heute' },
};

describe('addressed', () => {
  it('says du without a trace of the other form', () => {
    expect(addressed(texts, false)).toEqual({
      ask: 'Frag Anna.',
      seats_one: 'Dir bleibt ein Platz.',
      deep: { end: 'Deine Anfrage endet.', plain: 'Heute' },
    });
  });

  it('says Sie wherever a form exists, in any order, plurals too', () => {
    expect(addressed(texts, true)).toEqual({
      ask: 'Fragen Sie Anna.',
      seats_one: 'Ihnen bleibt ein Platz.',
      deep: { end: 'Ihre Anfrage endet.', plain: 'Heute' },
    });
  });
});
