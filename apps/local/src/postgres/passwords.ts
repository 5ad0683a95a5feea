import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { LocalPostgresError } from './failure.js';
import { readJson, textIn, writeJson } from './json-file.js';
import type { Place } from './place.js';

/** The passwords of the three roles of a cluster. */
export interface Passwords {
  superuser: string;
  owner: string;
  runtime: string;
}

/** Reads the passwords of a place, or makes new ones for a cluster that is still to be made. Only we can read them. */
export function passwordsOf({ home, cluster }: Place): Passwords {
  const file = join(home, 'passwords.json');
  const kept = existsSync(file) ? readJson(file) : undefined;
  const superuser = textIn(kept, 'superuser');
  const owner = textIn(kept, 'owner');
  const runtime = textIn(kept, 'runtime');
  if (superuser !== undefined && owner !== undefined && runtime !== undefined) {
    chmodSync(file, 0o600);
    return { superuser, owner, runtime };
  }
  if (existsSync(cluster)) {
    throw new LocalPostgresError(
      'passwords-missing',
      `The passwords of the database in ${home} are missing: the file passwords.json is gone or damaged. Bring it ` +
        'back, or move the folder away to begin with an empty database.',
    );
  }
  const fresh = { superuser: newPassword(), owner: newPassword(), runtime: newPassword() };
  writeJson(file, fresh, 0o600);
  return fresh;
}

function newPassword(): string {
  return randomBytes(24).toString('base64url');
}
