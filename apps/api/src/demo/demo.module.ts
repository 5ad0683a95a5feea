import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { EventsModule } from '../events/index.js';
import { GridModule } from '../grid/index.js';
import { MatchingModule } from '../matching/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { PlacesModule } from '../places/index.js';
import { SignInModule } from '../sign-in/index.js';

import { DemoEventMaker } from './demo-event.maker.js';
import { DemoRepository } from './demo.repository.js';
import { DemoService } from './demo.service.js';

@Module({
  imports: [AccountsModule, OrganizationsModule, EventsModule, PlacesModule, GridModule, SignInModule, MatchingModule],
  providers: [DemoEventMaker, DemoRepository, DemoService],
})
export class DemoModule {}
