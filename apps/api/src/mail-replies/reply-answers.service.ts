import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config-token.js';
import { Database } from '../platform/database/database.js';
import type { JobPayload } from '../platform/jobs/jobs.js';
import type { Mail, ReplyTopic } from '../platform/mail/mail.js';
import { Mails } from '../platform/mail/mails.js';
import { MailRepliesRepository } from './mail-replies.repository.js';
import { type AnswerKind, answerMail } from './reply-answer.texts.js';

const ANSWER = 'reply.answer';

/**
 * What is answered to mails that changed nothing. It goes to the address that the person has with us, whoever wrote, and
 * for one thing at most every ten minutes: two programs cannot keep each other busy.
 */
@Injectable()
export class ReplyAnswers implements OnModuleInit {
  constructor(
    private readonly repository: MailRepliesRepository,
    private readonly mails: Mails,
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.mails.define(ANSWER, (payload) => this.compose(payload));
  }

  send(topic: ReplyTopic, answer: AnswerKind): Promise<void> {
    return this.database.transaction(async () => {
      if (!(await this.repository.mayAnswer(topic, this.clock.now()))) return;
      await this.mails.queue(ANSWER, { accountId: topic.accountId, about: topic.kind, id: topic.id, answer });
    });
  }

  private async compose({ accountId, about, id, answer }: JobPayload): Promise<Mail | undefined> {
    const topic = {
      accountId: String(accountId),
      kind: about === 'meeting' ? 'meeting' : 'request',
      id: String(id),
    } as const;
    const reader = await this.repository.findReader(topic);
    if (!reader) return undefined;
    const path = `/e/${reader.eventId}/${topic.kind}s/${topic.id}${answer === 'counter' ? '/change' : ''}`;
    return answerMail(reader, answer as AnswerKind, new URL(path, this.config.publicUrl).href);
  }
}
