import { type DynamicModule, Module } from '@nestjs/common';
import { AccountsModule } from './accounts/index.js';
import type { Config } from './config.js';
import { EventsModule } from './events/index.js';
import { OrganizationsModule } from './organizations/index.js';
import { PlatformModule } from './platform/platform.module.js';

/** The list of features. */
const FEATURES: DynamicModule['imports'] = [AccountsModule, OrganizationsModule, EventsModule];

/** The whole product; which parts of it a process carries is the configuration's to say. */
@Module({})
export class AppModule {
  static register(config: Config): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.register(config), ...(FEATURES ?? [])] };
  }
}
