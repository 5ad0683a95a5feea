import { type DynamicModule, Module } from '@nestjs/common';
import { AccountsModule } from './accounts/index.js';
import { AppPasswordsModule } from './app-passwords/index.js';
import { AttendeeEditingModule } from './attendee-editing/index.js';
import { AttendeeImportsModule } from './attendee-imports/index.js';
import { AttendeeTermsModule } from './attendee-terms/index.js';
import { AttendeesModule } from './attendees/index.js';
import { BlocksModule } from './blocks/index.js';
import { CalendarModule } from './calendar/index.js';
import { CalendarMailsModule } from './calendar-mails/index.js';
import { CancellationsModule } from './cancellations/index.js';
import { CardPrintsModule } from './card-prints/index.js';
import { CardsModule } from './cards/index.js';
import type { Config } from './config.js';
import { ContactNewsModule } from './contact-news/index.js';
import { ContactEditingModule } from './contact-editing/index.js';
import { ContactExportsModule } from './contact-exports/index.js';
import { ContactsModule } from './contacts/index.js';
import { ConversationsModule } from './conversations/index.js';
import { DavModule } from './dav/index.js';
import { DemoModule } from './demo/index.js';
import { EngineModule } from './engine/index.js';
import { EventPoliciesModule } from './event-policies/index.js';
import { EventsModule } from './events/index.js';
import { ExchangesModule } from './exchanges/index.js';
import { FreeNowModule } from './free-now/index.js';
import { GapOffersModule } from './gap-offers/index.js';
import { GettingThereModule } from './getting-there/index.js';
import { GridModule } from './grid/index.js';
import { HandshakesModule } from './handshakes/index.js';
import { InvitationsModule } from './invitations/index.js';
import { ExplanationsModule } from './explanations/index.js';
import { MailRepliesModule } from './mail-replies/index.js';
import { MatchingModule } from './matching/index.js';
import { MatchingSettingsModule } from './matching-settings/index.js';
import { MeaningsModule } from './meanings/index.js';
import { MeetingChangesModule } from './meeting-changes/index.js';
import { MeetingRemindersModule } from './meeting-reminders/index.js';
import { MeetingStatementsModule } from './meeting-statements/index.js';
import { MeetingsModule } from './meetings/index.js';
import { NotificationsModule } from './notifications/index.js';
import { MessageNoticesModule } from './message-notices/index.js';
import { OpenCardsModule } from './open-cards/index.js';
import { OrganizationsModule } from './organizations/index.js';
import { PhotosModule } from './photos/index.js';
import { PlacesModule } from './places/index.js';
import { PlatformModule, type PlatformOptions } from './platform/platform.module.js';
import { ProfilesModule } from './profiles/index.js';
import { ReportsModule } from './reports/index.js';
import { RequestEndsModule } from './request-ends/index.js';
import { RequestOddsModule } from './request-odds/index.js';
import { RequestsModule } from './requests/index.js';
import { RunningLateModule } from './running-late/index.js';
import { ScheduleRepairModule } from './schedule-repair/index.js';
import { SharesModule } from './shares/index.js';
import { SignInModule } from './sign-in/index.js';
import { SuggestionsModule } from './suggestions/index.js';
import { WishesModule } from './wishes/index.js';

/** The list of features. */
const FEATURES: DynamicModule['imports'] = [
  AccountsModule,
  SignInModule,
  OrganizationsModule,
  EventsModule,
  EventPoliciesModule,
  PlacesModule,
  GridModule,
  AttendeesModule,
  AttendeeTermsModule,
  InvitationsModule,
  ProfilesModule,
  AttendeeEditingModule,
  AttendeeImportsModule,
  SuggestionsModule,
  EngineModule,
  MeaningsModule,
  MatchingModule,
  MatchingSettingsModule,
  ExplanationsModule,
  WishesModule,
  MeetingsModule,
  CancellationsModule,
  RequestsModule,
  RequestOddsModule,
  RequestEndsModule,
  MeetingChangesModule,
  RunningLateModule,
  GapOffersModule,
  GettingThereModule,
  MeetingRemindersModule,
  ScheduleRepairModule,
  FreeNowModule,
  CardsModule,
  CardPrintsModule,
  ContactsModule,
  ContactEditingModule,
  ContactExportsModule,
  SharesModule,
  PhotosModule,
  ContactNewsModule,
  OpenCardsModule,
  MeetingStatementsModule,
  ExchangesModule,
  HandshakesModule,
  BlocksModule,
  ConversationsModule,
  MessageNoticesModule,
  ReportsModule,
  NotificationsModule,
  CalendarModule,
  CalendarMailsModule,
  MailRepliesModule,
  AppPasswordsModule,
  DavModule,
  DemoModule,
];

/** The whole product; which parts of it a process carries is the configuration's to say. */
@Module({})
export class AppModule {
  static register(config: Config, options: PlatformOptions = {}): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.register(config, options), ...(FEATURES ?? [])] };
  }
}
