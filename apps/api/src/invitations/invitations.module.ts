import { Module } from '@nestjs/common';
import { EventsModule } from '../events/index.js';
import { SignInModule } from '../sign-in/index.js';
import { InvitationEntry } from './invitation-entry.service.js';
import { InvitationRounds } from './invitation-rounds.service.js';
import { InvitationsController } from './invitations.controller.js';
import { InvitationsRepository } from './invitations.repository.js';
import { InvitationsService } from './invitations.service.js';

@Module({
  imports: [EventsModule, SignInModule],
  controllers: [InvitationsController],
  providers: [InvitationEntry, InvitationsRepository, InvitationRounds, InvitationsService],
})
export class InvitationsModule {}
