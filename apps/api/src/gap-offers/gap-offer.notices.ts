import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type MailReader, MailReaders, nameOf, whenIn } from '../attendees/index.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config-token.js';
import { AccountLog } from '../platform/events/account-log.js';
import type { Notice } from '../platform/notices/notice.js';
import { Notices } from '../platform/notices/notices.js';
import { type GapOffer, GapOffersRepository } from './gap-offers.repository.js';

const OFFERED = 'gap.offered';

/** The notice that somebody else could come. It leaves at once, and says nothing once the two can no longer meet. */
@Injectable()
export class GapOfferNotices implements OnModuleInit {
  constructor(
    private readonly repository: GapOffersRepository,
    private readonly readers: MailReaders,
    private readonly notices: Notices,
    private readonly accountLog: AccountLog,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.notices.define(OFFERED, {
      subject: 'meetings',
      compose: (accountId, { offerId = '' }) => this.compose(accountId, offerId),
    });
  }

  /** Tells of an offer, in the app and outside. */
  async tellOffered(ids: { offerId: string; eventId: string; meetingId: string }, accountId: string): Promise<void> {
    await this.accountLog.record([accountId], 'gap-offer.changed', ids);
    await this.notices.tell(accountId, OFFERED, { offerId: ids.offerId });
  }

  private async compose(accountId: string, offerId: string): Promise<Notice | undefined> {
    const offer = await this.repository.find(accountId, offerId, this.clock.now());
    if (!offer || offer.state !== 'open' || !offer.stands || !offer.person.isHere) return undefined;
    const reader = await this.readers.find(accountId, offer.eventId);
    return reader && offeredNotice(reader, offer, new URL(`/e/${offer.eventId}/now`, this.config.publicUrl).href);
  }
}

function offeredNotice(reader: MailReader, { person, from, hasAsked }: GapOffer, url: string): Notice {
  const { mail: to, locale, eventName, addressForm } = reader;
  const who = nameOf(person);
  const when = whenIn(reader, new Date(from));
  const isFormal = addressForm === 'sie';
  if (locale === 'en')
    return {
      to,
      locale,
      subject: `${who} could come instead`,
      brief: when,
      paragraphs: [
        `A cancelled meeting has left you free: ${when}.`,
        hasAsked
          ? `${who} has asked you for a meeting. One tap says yes to this time.`
          : `${who} suits you well and is free then. One tap asks for this time.`,
      ],
      button: { label: 'See the offer', url },
      reason: `You get this mail because a meeting of yours at ${eventName} was cancelled. The settings turn such offers off.`,
    };
  const fits = isFormal
    ? `${who} passt gut zu Ihnen und hat dann Zeit. Ein Tipp fragt nach dieser Zeit.`
    : `${who} passt gut zu dir und hat dann Zeit. Ein Tipp fragt nach dieser Zeit.`;
  const asked = isFormal
    ? `${who} hat Sie um ein Treffen gebeten. Ein Tipp sagt für diese Zeit zu.`
    : `${who} hat dich um ein Treffen gebeten. Ein Tipp sagt für diese Zeit zu.`;
  return {
    to,
    locale,
    subject: `${who} könnte stattdessen kommen`,
    brief: when,
    paragraphs: [
      isFormal ? `Durch eine Absage sind Sie wieder frei: ${when}.` : `Durch eine Absage bist du wieder frei: ${when}.`,
      hasAsked ? asked : fits,
    ],
    button: { label: 'Angebot ansehen', url },
    reason: isFormal
      ? `Sie erhalten diese Mail, weil eins Ihrer Treffen bei „${eventName}“ abgesagt wurde. In den Einstellungen lassen sich solche Angebote ausschalten.`
      : `Du bekommst diese Mail, weil eins deiner Treffen bei „${eventName}“ abgesagt wurde. In den Einstellungen lassen sich solche Angebote ausschalten.`,
  };
}
