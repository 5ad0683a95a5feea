import { promises as files } from 'node:fs';
import type { WordLayer } from '../text/word-layer.js';
import { readTransDeEn } from '../vocabulary/importers/trans-de-en.js';

/** Where Debian's package `trans-de-en` puts its dictionary. */
const INSTALLED = '/usr/share/trans/de-en';

/**
 * Takes the path of a dictionary in the format of Debian's `trans-de-en`; gives its words for `useWords`, or undefined
 * where there is no such file. Reading the 25 MB takes about two seconds of CPU, once.
 */
export async function readInstalledWords(path: string = INSTALLED): Promise<WordLayer | undefined> {
  try {
    return readTransDeEn(await files.readFile(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
