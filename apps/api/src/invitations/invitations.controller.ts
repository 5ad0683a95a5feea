import { Body, Controller, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ManageEvent } from '../events/index.js';
import { Allow, Public, SignedIn } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { LimitByAddress } from '../sign-in/index.js';
import {
  EnteredDto,
  InvitationDto,
  InvitationTokenInput,
  InvitedDto,
  InviteInput,
  LinkSentDto,
  SendLinkInput,
} from './invitation.dto.js';
import { InvitationEntry } from './invitation-entry.service.js';
import { InvitationRounds } from './invitation-rounds.service.js';
import { presentInvitation } from './invitation.presenter.js';
import { InvitationsService } from './invitations.service.js';

@ApiTags('invitations')
@Controller('api')
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly rounds: InvitationRounds,
    private readonly entry: InvitationEntry,
  ) {}

  /** Invites attendees by mail: those named, or all who never were. */
  @Post('events/:eventId/invitations')
  @HttpCode(202)
  @Allow(ManageEvent, 'eventId')
  async invite(@Param('eventId') eventId: string, @Body() input: InviteInput): Promise<InvitedDto> {
    return { queued: await this.rounds.invite(eventId, input) };
  }

  /** Shows what an invitation leads to; whoever has the link may see it. */
  @Post('invitations/open')
  @HttpCode(200)
  @Public()
  @UseGuards(LimitByAddress)
  async open(@Body() { token }: InvitationTokenInput): Promise<InvitationDto> {
    return presentInvitation(await this.invitations.open(token));
  }

  /** Sends a fresh sign-in mail to the address that was invited. */
  @Post('invitations/send-link')
  @HttpCode(202)
  @Public()
  @UseGuards(LimitByAddress)
  sendLink(@Body() { token, locale }: SendLinkInput): Promise<LinkSentDto> {
    return this.invitations.sendLink(token, locale);
  }

  /** Lets whoever is signed in with the invited mail in, without a further mail. */
  @Post('invitations/enter')
  @HttpCode(200)
  @SignedIn()
  @UseGuards(LimitByAddress)
  async enter(@Body() { token }: InvitationTokenInput, @CurrentViewer() viewer: Viewer): Promise<EnteredDto> {
    return { eventId: await this.entry.enter(token, viewer.accountId) };
  }
}
