import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type MailReader, MailReaders, nameOf } from '../attendees/index.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config-token.js';
import type { Notice } from '../platform/notices/notice.js';
import { Notices } from '../platform/notices/notices.js';
import { AsksRepository, type SpontaneousAsk } from './asks.repository.js';

const ASKED = 'spontaneous.asked';

/** The notice that somebody would like to meet right now: at once, or it is nothing. */
@Injectable()
export class AskNotices implements OnModuleInit {
  constructor(
    private readonly repository: AsksRepository,
    private readonly readers: MailReaders,
    private readonly notices: Notices,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.notices.define(ASKED, {
      subject: 'requests',
      compose: (accountId, { askId = '' }) => this.compose(accountId, askId),
    });
  }

  tellAsked(askId: string, accountId: string): Promise<void> {
    return this.notices.tell(accountId, ASKED, { askId });
  }

  private async compose(accountId: string, askId: string): Promise<Notice | undefined> {
    const ask = await this.repository.find(accountId, askId);
    if (!ask || ask.state !== 'open' || new Date(ask.endsAt) <= this.clock.now() || !ask.person.isHere)
      return undefined;
    const reader = await this.readers.find(accountId, ask.eventId);
    return reader && askedNotice(reader, ask, new URL(`/e/${ask.eventId}/now`, this.config.publicUrl).href);
  }
}

function askedNotice(
  { mail: to, locale, eventName, addressForm }: MailReader,
  ask: SpontaneousAsk,
  url: string,
): Notice {
  const who = nameOf(ask.person);
  const isFormal = addressForm === 'sie';
  if (locale === 'en')
    return {
      to,
      locale,
      subject: `${who} would like to meet you right now`,
      brief: 'One tap, and a place is booked.',
      paragraphs: [`${who} would like to meet you at ${eventName} right now. One tap, and a place is booked.`],
      button: { label: 'Answer', url },
      reason: `You get this mail because you said at ${eventName} that you are free.`,
    };
  return {
    to,
    locale,
    subject: `${who} möchte ${isFormal ? 'Sie' : 'dich'} jetzt gleich treffen`,
    brief: 'Ein Tipp, und ein Platz ist gebucht.',
    paragraphs: [
      `${who} möchte ${isFormal ? 'Sie' : 'dich'} bei „${eventName}“ jetzt gleich treffen. Ein Tipp, und ein Platz ist gebucht.`,
    ],
    button: { label: 'Antworten', url },
    reason: isFormal
      ? `Sie erhalten diese Mail, weil Sie bei „${eventName}“ gesagt haben, dass Sie frei sind.`
      : `Du bekommst diese Mail, weil du bei „${eventName}“ gesagt hast, dass du frei bist.`,
  };
}
