import { defineConfig } from '@hey-api/openapi-ts';

/** The typed client, made from what the server committed about itself. Not committed: `npm run generate:client`. */
export default defineConfig({
  input: 'openapi.json',
  output: { path: 'apps/web/src/shared/api/generated', clean: true },
  plugins: ['@hey-api/typescript', '@hey-api/sdk', { name: '@hey-api/client-fetch', throwOnError: true }],
  logs: { file: false },
});
