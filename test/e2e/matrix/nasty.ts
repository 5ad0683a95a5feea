import fc from 'fast-check';
import type { Route } from './described.js';

/** A request that nobody in their right mind sends, ready for the wire. */
export interface Hostile {
  path: string;
  type: string | undefined;
  body: string | undefined;
}

const deep = (depth: number): unknown => (depth === 0 ? [] : [deep(depth - 1)]);

/** Texts that have broken programs before: zero bytes, half characters, endless, pretending to be something else. */
const TEXTS = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\uD800',
  'x\uDFFFy',
  '\u202E\u200B',
  'ÄÖÜß€😀'.repeat(50),
  'x'.repeat(300),
  'x'.repeat(60_000),
  '__proto__',
  'constructor',
  'toString',
  "'; drop table account; --",
  '%s%n%00',
  '${7*7}',
  '../../etc/passwd',
  '00000000-0000-0000-0000-000000000000',
  '01900000-0000-7000-8000-000000000000',
  'NaN',
  '-1',
  '1e400',
  '0x10',
  '9999-12-31',
  '2026-02-30',
  '+275760-09-13',
  '0000-00-00T00:00:00Z',
  '24:00',
  'Europe/Nowhere',
  'Etc/GMT+12',
  'a@b',
  `${'a'.repeat(64)}@${'b'.repeat(63)}.example`,
  'http://[::1',
  'javascript:alert(1)',
];

const NUMBERS = [0, -0, -1, 1.5, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 2 ** 63, 1e21, 1e308, -1e308, 5e-324];

const nastyText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...TEXTS) },
  fc.string({ unit: 'binary', maxLength: 40 }),
);

const nastyValue: fc.Arbitrary<unknown> = fc.oneof(
  nastyText,
  fc.constantFrom<unknown>(
    ...NUMBERS,
    null,
    true,
    [],
    {},
    [[]],
    [null],
    [{}],
    deep(11),
    deep(3_000),
    { length: 1e9 },
    { constructor: 'x' },
    ['\uD800'],
  ),
  fc.constant(Array.from({ length: 3_000 }, (_, n) => n)),
  nastyText.map((text) => [text, text]),
  nastyText.map((text) => ({ [text]: text })),
);

/** A cursor whose wrapping is right and whose content is not. */
const nastyCursor = fc
  .oneof(fc.array(nastyValue, { maxLength: 4 }), nastyValue)
  .map((value) => Buffer.from(JSON.stringify(value)).toString('base64url'));

/** A good body with one field spoilt, anywhere. */
function spoilt(body: unknown): fc.Arbitrary<unknown> {
  if (typeof body !== 'object' || body === null) return nastyValue;
  const keys = Object.keys(body);
  if (keys.length === 0) return nastyValue;
  return fc.constantFrom(...keys).chain((key) => {
    const inner = (body as Record<string, unknown>)[key];
    const value = fc.oneof(nastyValue, ...(typeof inner === 'object' && inner !== null ? [spoilt(inner)] : []));
    return value.map((bad) => (Array.isArray(body) ? body.with(Number(key), bad) : { ...body, [key]: bad }));
  });
}

/** Text that is no JSON, or JSON that means to reach the prototype of all objects. */
const brokenJson = fc.constantFrom(
  '',
  '{',
  'null',
  '[]',
  '"a"',
  '1e999',
  '{"__proto__":{"isAdmin":true}}',
  '{"constructor":{"prototype":{"isAdmin":true}}}',
  '{"a":1,"a":2}',
  `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  '\uFEFF{}',
);

/** Files that pretend to be tables. */
const brokenFile = fc.oneof(
  nastyText,
  fc
    .array(fc.array(nastyText, { maxLength: 6 }), { maxLength: 5 })
    .map((rows) => rows.map((row) => row.join(';')).join('\n')),
  fc.constantFrom('"', 'a,b\n"', ',,,,\n,,,', 'mail\n'.repeat(2_000), `mail${',x'.repeat(3_000)}\na@example.org`),
);

/** Hostile calls of a route: its path, its query or its body is spoilt, the rest is as it should be. */
export function hostileCalls(route: Route, goodPath: string, goodBody: unknown): fc.Arbitrary<Hostile> {
  const parts: fc.Arbitrary<Hostile>[] = [];
  const good = { path: goodPath, type: route.body?.type, body: write(goodBody) };
  if (route.params.length > 0)
    parts.push(nastyText.map((text) => ({ ...good, path: goodPath.replace(/[0-9a-f-]{36}/, segment(text)) })));
  for (const { name } of route.query) {
    const values = name === 'cursor' ? fc.oneof(nastyCursor, nastyText) : nastyText;
    const forms = fc.constantFrom(`${name}=`, `${name}=a&${name}=`, `${name}[]=`, `${name}[__proto__]=`);
    parts.push(
      fc.tuple(forms, values).map(([form, value]) => ({ ...good, path: `${goodPath}?${form}${segment(value)}` })),
    );
  }
  if (route.body?.type.includes('json')) {
    parts.push(spoilt(goodBody).map((body) => ({ ...good, body: write(body) })));
    parts.push(nastyValue.map((body) => ({ ...good, body: write(body) })));
    parts.push(brokenJson.map((body) => ({ ...good, body })));
  } else if (route.body) parts.push(brokenFile.map((body) => ({ ...good, body })));
  if (parts.length === 0) parts.push(nastyText.map((text) => ({ ...good, path: `${goodPath}?${segment(text)}=1` })));
  return fc.oneof(...parts);
}

/** Hostile messages of a socket event whose good body is given. */
export const hostileMessages = (goodBody: unknown): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.tuple(nastyValue, spoilt(goodBody)).map(([id, body]) => ({ id, body })),
    spoilt(goodBody).map((body) => ({ id: '0123456789', body })),
    nastyValue.map((body) => ({ id: '0123456789', body })),
    nastyValue,
  );

const write = (body: unknown): string | undefined =>
  body === undefined || typeof body === 'string' ? body : JSON.stringify(body);

/** The text as part of an address; half characters go as the bytes of a broken encoding. */
const segment = (text: string): string =>
  (/\p{Surrogate}/u.test(text) ? '%ff%fe' : encodeURIComponent(text)).slice(0, 8_000);
