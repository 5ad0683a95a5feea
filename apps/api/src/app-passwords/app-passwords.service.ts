import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { hashToken, newToken } from '../platform/auth/token.js';
import { CONFIG, type Config } from '../platform/config-token.js';
import { Database } from '../platform/database/database.js';
import { violatedConstraint } from '../platform/database/sql-errors.js';
import { AccountLog } from '../platform/events/account-log.js';
import { NotFound } from '../platform/http/problems.js';
import { newId } from '../platform/ids.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { credentialsIn, newAppPassword, signsOf, TICKET_MINUTES } from './app-password.js';
import { type AppPasswordDto, type AppleProfileDto, NewAppPasswordDto } from './app-password.dto.js';
import { TooManyAppPasswords } from './app-password.errors.js';
import { AppPasswordsRepository } from './app-passwords.repository.js';
import { writeAppleProfile } from './apple-profile.text.js';

/** Passwords of devices: each opens the account's address book and calendar, and nothing else. */
@Injectable()
export class AppPasswords implements OnModuleInit {
  constructor(
    private readonly repository: AppPasswordsRepository,
    private readonly database: Database,
    private readonly accountLog: AccountLog,
    private readonly jobs: Jobs,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.jobs.handleEvery('47 * * * *', 'app-passwords.prune', () => this.repository.removeOldTickets());
  }

  list(accountId: string): Promise<AppPasswordDto[]> {
    return this.repository.list(accountId);
  }

  /** Makes a password for a device; its answer is the only one that has it. @throws TooManyAppPasswords */
  make(accountId: string, name: string): Promise<NewAppPasswordDto> {
    return this.database.transaction(async () => {
      const { id, password } = await this.keep(accountId, name);
      const userName = await this.repository.findUserName(accountId);
      return Object.assign(new NewAppPasswordDto(), { id, serverUrl: this.serverUrl, userName, password });
    });
  }

  /** Ends a device's access at once. */
  remove(accountId: string, id: string): Promise<void> {
    return this.database.transaction(async () => {
      await this.repository.remove(accountId, id);
      await this.accountLog.record([accountId], 'account.changed', {});
    });
  }

  /** Where the set-up of an Apple device can be fetched, once and soon. */
  async offerProfile(accountId: string, name: string): Promise<AppleProfileDto> {
    const token = newToken();
    await this.repository.keepTicket({ tokenHash: hashToken(token), accountId, name, minutes: TICKET_MINUTES });
    return { url: new URL(`/api/app-passwords/profile/${token}/treffpunkt.mobileconfig`, this.config.publicUrl).href };
  }

  /** Makes the password that a ticket stands for, and the profile with it. @throws NotFound, TooManyAppPasswords */
  redeemProfile(token: string): Promise<string> {
    return this.database.transaction(async () => {
      const ticket = await this.repository.takeTicket(hashToken(token));
      if (!ticket) throw new NotFound();
      const { accountId, name } = ticket;
      const { password } = await this.keep(accountId, name);
      const userName = await this.repository.findUserName(accountId);
      return writeAppleProfile({ accountId, userName, password, serverUrl: new URL(this.serverUrl) });
    });
  }

  /** The account that a program's Authorization header opens, or undefined. */
  async accountOf(authorization: string | undefined): Promise<string | undefined> {
    const { userName = '', password = '' } = credentialsIn(authorization) ?? {};
    const signs = signsOf(password);
    if (signs === undefined || /\p{Cc}|\p{Cs}/u.test(userName)) return undefined;
    const found = await this.repository.findAccount(userName, hashToken(signs));
    if (found?.isStale) await this.repository.touch(found.id);
    return found?.accountId;
  }

  private get serverUrl(): string {
    return new URL('/dav/', this.config.publicUrl).href;
  }

  private async keep(accountId: string, name: string): Promise<{ id: string; password: string }> {
    const password = newAppPassword();
    const id = newId();
    try {
      await this.repository.insert({ id, accountId, name, secretHash: hashToken(signsOf(password) ?? '') });
    } catch (error) {
      throw violatedConstraint(error) === 'app_password_most' ? new TooManyAppPasswords() : error;
    }
    await this.accountLog.record([accountId], 'account.changed', {});
    return { id, password };
  }
}
