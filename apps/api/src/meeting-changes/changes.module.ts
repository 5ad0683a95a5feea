import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { ChangeNotices } from './change.notices.js';
import { PersonOfChange, ProposerOfChange } from './change.policy.js';
import { ChangeAnswers } from './change-answers.service.js';
import { ChangeNews } from './change-news.service.js';
import { ChangesController } from './changes.controller.js';
import { ChangesGateway } from './changes.gateway.js';
import { ChangesLeaving } from './changes-leaving.service.js';
import { ChangesRepository } from './changes.repository.js';
import { MeetingChanges } from './changes.service.js';

@Module({
  imports: [AttendeesModule, MeetingsModule],
  controllers: [ChangesController],
  providers: [
    MeetingChanges,
    ChangeAnswers,
    ChangeNews,
    ChangeNotices,
    ChangesRepository,
    ChangesGateway,
    ChangesLeaving,
    PersonOfChange,
    ProposerOfChange,
  ],
  exports: [MeetingChanges],
})
export class MeetingChangesModule {}
