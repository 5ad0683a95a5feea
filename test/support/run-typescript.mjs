// Runs a TypeScript program of the product in the current folder, without a build:
// `node test/support/run-typescript.mjs apps/api/src/generate.ts --check`.
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import './load-typescript.mjs';

const [program = ''] = process.argv.splice(2, 1);
await import(pathToFileURL(resolve(import.meta.dirname, '../..', program)).href);
