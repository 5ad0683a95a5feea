import { promises as files } from 'node:fs';
import type { WordLayer } from '../text/word-layer.js';
import { readTransDeEn } from '../vocabulary/importers/trans-de-en.js';

/** Where Debian's package `trans-de-en` puts its dictionary. */
const INSTALLED = '/usr/share/trans/de-en';

/** What was read, by path: a dictionary is read once a process. */
const known = new Map<string, Promise<WordLayer | undefined>>();

/**
 * Takes the path of a dictionary in the format of Debian's `trans-de-en`; gives its words for `useWords`, or undefined
 * where there is no such file. Reading the 25 MB takes about two seconds of CPU, once a process; a file that was not
 * there or could not be read is looked for again. Throws what the file system says.
 */
export async function readInstalledWords(path: string = INSTALLED): Promise<WordLayer | undefined> {
  const reading = known.get(path) ?? read(path);
  known.set(path, reading);
  const words = await reading.catch((error: unknown) => {
    known.delete(path);
    throw error;
  });
  if (words === undefined) known.delete(path);
  return words;
}

async function read(path: string): Promise<WordLayer | undefined> {
  try {
    return readTransDeEn(await files.readFile(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
