import type { AddressInfo } from 'node:net';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config-token.js';
import { Log } from '../platform/log.js';
import { ReplyAddresses } from '../platform/mail/reply-addresses.js';
import { MailReplies } from './mail-replies.service.js';
import { SenderLimit } from './sender-limit.js';

const MOST_BYTES = 256 * 1024;
const MOST_CLIENTS = 50;
const IDLE_MS = 30_000;

/** Takes in answers to mails by SMTP, where the operator says so. It relays nothing: it knows its own addresses only. */
@Injectable()
export class ReplyServer implements OnApplicationBootstrap, OnApplicationShutdown {
  private server: SMTPServer | undefined;
  private readonly limit = new SenderLimit();

  constructor(
    private readonly replies: MailReplies,
    private readonly addresses: ReplyAddresses,
    private readonly clock: Clock,
    private readonly log: Log,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Where it listens; undefined where it does not. */
  get port(): number | undefined {
    return (this.server?.server.address() as AddressInfo | null | undefined)?.port;
  }

  async onApplicationBootstrap(): Promise<void> {
    const { replies, roles } = this.config;
    if (!replies || !roles.has('jobs')) return;
    const server = new SMTPServer({
      name: replies.domain,
      banner: 'Treffpunkt',
      size: MOST_BYTES,
      maxClients: MOST_CLIENTS,
      socketTimeout: IDLE_MS,
      closeTimeout: 1_000,
      logger: false,
      disableReverseLookup: true,
      authOptional: true,
      // Its own certificate would be one that everybody has the key of; the mail server in front speaks TLS.
      disabledCommands: ['AUTH', 'STARTTLS'],
      onConnect: ({ remoteAddress }, done) =>
        done(this.limit.allows(remoteAddress, this.clock.now()) ? null : refusal(421, '4.7.0 Too many at once')),
      onRcptTo: ({ address }, { envelope }, done) => this.settle(this.receive(address, envelope.rcptTo.length), done),
      onData: (stream, session, done) => this.settle(this.take(stream, session), done),
    });
    server.on('error', (error) => this.log.failure('a mail connection failed', error));
    await new Promise<void>((resolve, reject) => {
      server.server.once('error', reject);
      server.listen(replies.port, replies.host, () => resolve());
    });
    this.server = server;
  }

  async onApplicationShutdown(): Promise<void> {
    const { server } = this;
    if (server) await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  /** A refusal is said as it is; a failure of ours only as one, so that the sender tries again. */
  private settle(work: Promise<void>, done: (error?: Error | null) => void): void {
    work.then(
      () => done(),
      (error: unknown) => {
        if (!(error instanceof Refusal)) this.log.failure('a mail could not be taken', error);
        done(error instanceof Refusal ? error : refusal(451, '4.3.0 Not now, later again'));
      },
    );
  }

  private async receive(address: string, known: number): Promise<void> {
    if (known > 0) throw refusal(452, '4.5.3 One at a time');
    if (!(await this.addresses.resolve(address))) throw refusal(550, '5.1.1 No such address');
  }

  private async take(stream: SMTPServerDataStream, { envelope }: SMTPServerSession): Promise<void> {
    const raw = await read(stream);
    if (!raw) throw refusal(552, '5.3.4 Too large');
    const topic = await this.addresses.resolve(envelope.rcptTo[0]?.address ?? '');
    if (!topic) throw refusal(550, '5.1.1 No such address');
    // Nobody to be answered: a bounce. It is taken, and that is all.
    if (!envelope.mailFrom || envelope.mailFrom.address === '') return;
    const taken = await this.replies.take(topic, raw);
    if (taken === 'too-many') throw refusal(451, '4.7.1 Too many mails, later again');
    if (taken === 'unreadable') throw refusal(554, '5.6.0 This is no mail');
    if (taken === 'not-theirs') throw refusal(550, '5.7.1 This answers for somebody or something else');
  }
}

/** The whole mail; undefined where it is larger than is taken, after all of it has gone by. */
async function read(stream: SMTPServerDataStream): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += (chunk as Buffer).length;
    if (bytes <= MOST_BYTES) chunks.push(chunk as Buffer);
  }
  return stream.sizeExceeded || bytes > MOST_BYTES ? undefined : Buffer.concat(chunks);
}

/** What SMTP is told. */
class Refusal extends Error {
  constructor(
    readonly responseCode: number,
    message: string,
  ) {
    super(message);
  }
}

const refusal = (code: number, message: string): Refusal => new Refusal(code, message);
