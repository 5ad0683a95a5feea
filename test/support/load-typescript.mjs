import { register } from 'node:module';

// Lets plain node import our TypeScript sources, decorators included, without a build:
// `node --import ./test/support/load-typescript.mjs program.ts`.
register('./typescript-hooks.mjs', import.meta.url);
