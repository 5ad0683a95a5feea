import type { INestApplicationContext } from '@nestjs/common';
import { CONFIG, type Config } from '../platform/config-token.js';
import { type Demo, DemoService } from './demo.service.js';

export { DemoModule } from './demo.module.js';
export type { Demo } from './demo.service.js';

/**
 * Takes the running app; makes sure that its demo event is there and gives fresh sign-in links, good for a day.
 * Throws where others can reach the app: the links are shown to whoever started it.
 */
export async function prepareDemo(app: INestApplicationContext): Promise<Demo> {
  if (!app.get<Config>(CONFIG).isLocal)
    throw new Error('The demo is for this machine alone: start it without PUBLIC_URL and HOST.');
  return app.get(DemoService).prepare();
}
