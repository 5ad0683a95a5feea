import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Locale } from '#libs/contracts';
import { hashToken, newToken } from '../platform/auth/token.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config-token.js';
import { NotFound } from '../platform/http/problems.js';
import type { Mail } from '../platform/mail/mail.js';
import { Mails } from '../platform/mail/mails.js';
import { maskMail, SignInLinks } from '../sign-in/index.js';
import type { Invitation } from './invitation.js';
import { InvitationEnded } from './invitation.errors.js';
import { INVITATION, invitationMail } from './invitation.mail.js';
import { InvitationsRepository } from './invitations.repository.js';

/** An invitation: its mail, and the door that each mail is for the event's time. */
@Injectable()
export class InvitationsService implements OnModuleInit {
  constructor(
    private readonly repository: InvitationsRepository,
    private readonly mails: Mails,
    private readonly signInLinks: SignInLinks,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.mails.define(INVITATION, ({ attendeeId }) => this.write(String(attendeeId)));
  }

  /** What a link leads to. @throws NotFound, InvitationEnded */
  async open(token: string): Promise<Invitation> {
    const invitation = await this.repository.find(hashToken(token), this.clock.now());
    if (!invitation) throw new NotFound();
    if (invitation.hasEnded) throw new InvitationEnded();
    return invitation;
  }

  /** Sends a fresh sign-in mail to the invited address; it leads on to joining. @throws NotFound, InvitationEnded */
  async sendLink(token: string, locale: Locale): Promise<{ signInId: string; maskedMail: string }> {
    const { mail, eventId } = await this.open(token);
    const signInId = await this.signInLinks.start(mail, locale, `/events/${eventId}/join`);
    return { signInId, maskedMail: maskMail(mail) };
  }

  private async write(attendeeId: string): Promise<Mail | undefined> {
    const token = newToken();
    const invitation = await this.repository.addLink(attendeeId, hashToken(token), this.clock.now());
    if (!invitation || invitation.hasEnded) return undefined;
    return invitationMail(invitation, new URL(`/invitation#${token}`, this.config.publicUrl).href);
  }
}
