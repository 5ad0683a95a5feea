import { parentPort } from 'node:worker_threads';
import { readInstalledWords } from '../embed/trans-de-en.js';

/** The entry of a thread that reads the installed dictionary, tells it, and ends. */
parentPort?.postMessage(await readInstalledWords());
