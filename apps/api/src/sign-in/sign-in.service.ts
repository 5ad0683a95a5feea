import { Injectable } from '@nestjs/common';
import { LIMITS } from '#libs/contracts';
import { Accounts } from '../accounts/index.js';
import { Sessions } from '../platform/auth/sessions.service.js';
import { hashToken } from '../platform/auth/token.js';
import { Database } from '../platform/database/database.js';
import { AccountLog } from '../platform/events/account-log.js';
import { InvalidInput } from '../platform/http/problems.js';
import { CodeWrong, SignInEnded } from './sign-in.errors.js';
import { isCode } from './sign-in.js';
import { SignInRepository } from './sign-in.repository.js';

/** What was typed or followed: a link's token, or a sign-in and its code. */
export interface Proof {
  token?: string;
  signInId?: string;
  code?: string;
}

/** Turns what a mail carried into a session. */
@Injectable()
export class SignIns {
  constructor(
    private readonly repository: SignInRepository,
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly accountLog: AccountLog,
  ) {}

  /**
   * Opens a session, with an account where the mail had none, and the attendees that waited for this mail. The same
   * `commandId` may ask again within two minutes and gets a session of its own.
   * @throws CodeWrong, SignInEnded, InvalidInput without a proof
   */
  async redeem(
    proof: Proof,
    commandId: string | null,
    device: string,
  ): Promise<{ nextPath: string | null; cookie: string }> {
    // Outside the transaction: a wrong code must stay counted.
    const signInId = await this.check(proof, commandId);
    return this.database.transaction(async () => {
      const signIn = await this.repository.use(signInId, commandId, proof.token === undefined);
      if (!signIn) throw new SignInEnded();
      const accountId = await this.accounts.ensure(signIn.mail, signIn.locale);
      const attached = await this.repository.attachAttendees(accountId, signIn.mail);
      if (attached.length > 0) await this.accountLog.record([accountId], 'attendee.changed', { accountId });
      return { nextPath: signIn.nextPath, cookie: await this.sessions.open(accountId, device) };
    });
  }

  private async check({ token, signInId, code }: Proof, commandId: string | null): Promise<string> {
    if (token !== undefined) {
      const found = await this.repository.findByToken(hashToken(token), commandId);
      if (found === undefined) throw new SignInEnded();
      return found;
    }
    if (signInId === undefined || code === undefined) throw new InvalidInput([NO_PROOF]);
    const tried = await this.repository.countTry(signInId, commandId);
    if (!tried) throw new SignInEnded();
    if (!(await isCode(signInId, code, tried.codeHash))) throw new CodeWrong(LIMITS.codeTries - tried.tries);
    return signInId;
  }
}

const NO_PROOF = {
  field: 'token',
  code: 'isDefined',
  detail: {
    de: 'Gebraucht wird der Token aus dem Link, oder die Anmeldung mit ihrem Code.',
    en: 'Either the token of the link is needed, or the sign-in with its code.',
  },
};
