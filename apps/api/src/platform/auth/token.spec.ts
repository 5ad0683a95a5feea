import { hashToken, newToken } from './token.js';

test('a token has 256 bits of chance in an address’s characters; its hash is always the same 32 bytes', () => {
  expect(newToken()).toMatch(/^[\w-]{43}$/);
  expect(newToken()).not.toBe(newToken());
  expect(hashToken('abc').toString('hex')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
