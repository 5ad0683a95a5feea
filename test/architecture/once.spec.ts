import { read, trackedFiles } from './tree.js';

/** What must mean the same everywhere and is therefore written in one place. */
const ONCE: [what: string, sign: RegExp, place: string][] = [
  ['what a valid session is', /revoked_at is null and [^\n]*expires_at > now\(\)/, 'platform/auth/session.sql.ts'],
  ['how the database writes an instant', /YYYY-MM-DD"T"/, 'platform/database/iso-text.ts'],
  ['how a token is made', /randomBytes\(32\)/, 'platform/auth/token.ts'],
  ['how a token is hashed', /createHash\('sha256'\)\.update\(token\)/, 'platform/auth/token.ts'],
  ['how text becomes HTML', /`&#\$\{/, 'platform/mail/escape-html.ts'],
  ['how typed text is trimmed', /\? (value\.trim\(\)|tidy\(value\)) : value\b/, 'platform/http/trimmed.ts'],
  ['when a field counts as given', /ValidateIf\(\(_, value/, 'platform/http/given.ts'],
  ['how words are looked for', /\[\\\\%_\]/, 'platform/database/like.ts'],
];

it.each(ONCE)('%s is said once', async (_, sign, place) => {
  const files = (await trackedFiles(/^apps\/api\/src\/.*\.ts$/)).filter((file) => !file.endsWith('.spec.ts'));
  expect(files.filter((file) => sign.test(read(file)))).toEqual([`apps/api/src/${place}`]);
});
