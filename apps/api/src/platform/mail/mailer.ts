import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { CONFIG, type Config } from '../config-token.js';
import { KeptMailsRepository } from './kept-mails.repository.js';
import type { Mail } from './mail.js';
import { ReplyAddresses } from './reply-addresses.js';
import { renderMail } from './render-mail.js';

/** Sends mails by SMTP; without a mail server they are kept and shown on the local mail page. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly transport: Transporter | undefined;

  constructor(
    private readonly kept: KeptMailsRepository,
    private readonly addresses: ReplyAddresses,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    if (config.smtpUrl !== undefined) this.transport = createTransport(config.smtpUrl);
  }

  async send(mail: Mail): Promise<void> {
    const { html, text } = await renderMail(mail);
    if (!this.transport) return this.kept.keep({ to: mail.to, subject: mail.subject, html, text });
    const replyTo = mail.answers && (await this.addresses.findOrMake(mail.answers));
    const sent = this.transport.sendMail({
      from: this.config.mailFrom,
      to: { name: '', address: mail.to },
      subject: mail.subject,
      html,
      text,
      ...(replyTo !== undefined && { replyTo }),
      ...(mail.calendar && { icalEvent: { ...mail.calendar, filename: 'treffpunkt.ics' } }),
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
    await sent.catch((error: unknown) => {
      throw new MailRefused(error);
    });
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}

/** The mail server did not take a mail. Its words quote addresses, so only its codes are kept. */
class MailRefused extends Error {
  constructor(error: unknown) {
    const { code, responseCode } = error as { code?: string; responseCode?: number };
    super(`The mail server refused: ${code ?? 'unknown'} ${responseCode ?? ''}`.trim());
    this.name = 'MailRefused';
  }
}
