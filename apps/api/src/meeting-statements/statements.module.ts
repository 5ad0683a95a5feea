import { Module } from '@nestjs/common';
import { ContactsModule } from '../contacts/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { StatementsController } from './statements.controller.js';
import { StatementsRepository } from './statements.repository.js';
import { MeetingStatements } from './statements.service.js';

@Module({
  imports: [ContactsModule, MeetingsModule],
  controllers: [StatementsController],
  providers: [MeetingStatements, StatementsRepository],
})
export class MeetingStatementsModule {}
