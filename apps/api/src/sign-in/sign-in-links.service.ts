import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { LIMITS, type Locale } from '#libs/contracts';
import { hashToken } from '../platform/auth/token.js';
import { CONFIG, type Config } from '../platform/config-token.js';
import { Database } from '../platform/database/database.js';
import { newId } from '../platform/ids.js';
import type { Mail } from '../platform/mail/mail.js';
import { Mails } from '../platform/mail/mails.js';
import { writeSignInMail } from './sign-in.mail.js';
import { SignInEnded } from './sign-in.errors.js';
import { SignInRepository } from './sign-in.repository.js';
import { hashCode, makeSecrets, maskMail } from './sign-in.js';

const MAIL = 'sign-in';
/** So many mails that can still be used; whoever asks for more is led to the newest of them. */
const OPEN_MOST = 5;
/** So many mails a day go to one address for whoever types it; its owner gets more from the link of any of them. */
const MAILS_A_DAY = 60;

/** Sends the mails that people sign in with. */
@Injectable()
export class SignInLinks implements OnModuleInit {
  constructor(
    private readonly repository: SignInRepository,
    private readonly database: Database,
    private readonly mails: Mails,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.mails.define(MAIL, ({ signInId }) => this.write(String(signInId)));
  }

  /**
   * Sends a link and a code to a mail, whether or not it has an account, and gives the id of the sign-in. Where several are
   * open no further mail leaves and the newest is given: its code still works, so that a stranger can lock nobody out.
   */
  start(mail: string, locale: Locale, nextPath: string | null): Promise<string> {
    return this.send(mail, locale, nextPath, MAILS_A_DAY);
  }

  private send(mail: string, locale: Locale, nextPath: string | null, most: number): Promise<string> {
    return this.database.transaction(async () => {
      const latest = await this.repository.findLatest(mail);
      const open = latest.filter(({ isOpen }) => isOpen);
      const newest = open[0] ?? latest[0];
      if (newest && (open.length >= OPEN_MOST || latest.length >= most)) return newest.id;
      const id = newId();
      await this.repository.insert({ id, mail, locale, nextPath }, LIMITS.signInMinutes);
      await this.mails.queue(MAIL, { signInId: id });
      return id;
    });
  }

  /**
   * Sends a fresh mail to where an old link went, which may be used or have run out; its owner alone reads that.
   * @throws SignInEnded for a link that is not known any more
   */
  async startAgain(token: string, locale: Locale): Promise<{ signInId: string; maskedMail: string }> {
    const mailed = await this.repository.findMailed(hashToken(token));
    if (!mailed) throw new SignInEnded();
    return {
      signInId: await this.send(mailed.mail, locale, mailed.nextPath, 2 * MAILS_A_DAY),
      maskedMail: maskMail(mailed.mail),
    };
  }

  /** A link that signs in without a mail: for a program on this machine that shows it to whoever started it. */
  makeLink(mail: string, locale: Locale, nextPath: string, minutes: number): Promise<string> {
    return this.database.transaction(async () => {
      const id = newId();
      await this.repository.insert({ id, mail, locale, nextPath }, minutes);
      const { token, code } = makeSecrets();
      await this.repository.keepHashes(id, hashToken(token), await hashCode(id, code));
      return new URL(`/sign-in#${token}`, this.config.publicUrl).href;
    });
  }

  /** Token and code come into being with the mail: neither the database nor a job's payload ever holds them. */
  private async write(signInId: string): Promise<Mail | undefined> {
    const secrets = makeSecrets();
    const codeHash = await hashCode(signInId, secrets.code);
    const signIn = await this.repository.keepHashes(signInId, hashToken(secrets.token), codeHash);
    return signIn && writeSignInMail(signIn.mail, signIn.locale, this.config.publicUrl, secrets);
  }
}
