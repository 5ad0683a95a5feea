import { hashCode, isCode, LOCAL_PATH, makeSecrets, maskMail } from './sign-in.js';

describe('the secrets of a sign-in', () => {
  it('are 256 bits for the link and six digits to type, new each time', () => {
    const made = Array.from({ length: 50 }, makeSecrets);
    for (const { token, code } of made) {
      expect(Buffer.from(token, 'base64url')).toHaveLength(32);
      expect(code).toMatch(/^\d{6}$/);
    }
    expect(new Set(made.map(({ token }) => token)).size).toBe(50);
    expect(new Set(made.map(({ code }) => code)).size).toBeGreaterThan(40);
  });

  it('are kept as 32 bytes, a code salted with its sign-in', async () => {
    const kept = await hashCode('one', '123456');
    expect(kept).toHaveLength(32);
    expect(await hashCode('another', '123456')).not.toEqual(kept);
    expect(await isCode('one', '123456', kept)).toBe(true);
    expect(await isCode('one', '123457', kept)).toBe(false);
    expect(await isCode('another', '123456', kept)).toBe(false);
  });
});

describe('a masked mail', () => {
  it.each([
    ['mara.stein@example.org', 'm…n@example.org'],
    ['ab@example.org', 'a…@example.org'],
    ['a@example.org', 'a…@example.org'],
    ['abc@example.org', 'a…c@example.org'],
    ['"odd@one"@example.org', '"…"@example.org'],
  ])('shows %s as %s', (mail, masked) => expect(maskMail(mail)).toBe(masked));
});

describe('a path to go on at', () => {
  it.each(['/', '/events/1', '/events/1/join?from=mail&x=%C3%BC', '/c#token', '/a//b'])('is %s', (path) =>
    expect(LOCAL_PATH.test(path)).toBe(true),
  );

  it.each([
    '',
    'events',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil',
    '/\t/evil.example',
    '/\n/evil.example',
    '/a\\b',
    'javascript:alert(1)',
    ' /events',
    'https://evil.example/',
  ])('is not %j', (path) => expect(LOCAL_PATH.test(path)).toBe(false));

  it('never leads a browser to another origin', () => {
    const pieces = ['/', '\\', '.', '@', 'evil.example', ':', '?', '#', '%2f', '\t'];
    const paths = pieces.flatMap((a) => pieces.flatMap((b) => pieces.map((c) => `/${a}${b}${c}`)));
    const allowed = paths.filter((path) => LOCAL_PATH.test(path));
    expect(allowed.length).toBeGreaterThan(100);
    expect(new Set(allowed.map((path) => new URL(path, 'https://own.example').origin))).toEqual(
      new Set(['https://own.example']),
    );
  });
});
