import { describe, expect, it } from '@jest/globals';
import { tokenIn } from './card-token.js';

const token = 'Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyMTI';

describe('tokenIn', () => {
  it('reads the token of a card', () => {
    expect(tokenIn(`https://treffpunkt.example/c#${token}`)).toBe(token);
    expect(tokenIn(`  http://localhost:3000/c#${token}\n`)).toBe(token);
  });

  it('takes nothing else for a card', () => {
    expect(tokenIn('https://treffpunkt.example/c')).toBeNull();
    expect(tokenIn(`https://treffpunkt.example/sign-in#${token}`)).toBeNull();
    expect(tokenIn(`javascript:/c#${token}`)).toBeNull();
    expect(tokenIn('https://treffpunkt.example/c#<b>hello</b>')).toBeNull();
    expect(tokenIn('BEGIN:VCARD')).toBeNull();
    expect(tokenIn('')).toBeNull();
  });
});
