import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { LIMITS } from '#libs/contracts';
import { hashToken, newToken } from '../platform/auth/token.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config-token.js';
import { NotFound } from '../platform/http/problems.js';
import { newId } from '../platform/ids.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { CardLinksRepository, type GivenLink, type OpenedLink } from './card-links.repository.js';
import { LinkEnded, LinksFull, OwnCard } from './cards.errors.js';
import { Cards } from './cards.service.js';

/** A code that was just made; its token is in the url and nowhere else. */
export interface MadeLink {
  id: string;
  url: string;
  expiresAt: Date;
}

/** What a code or link is to be. */
interface LinkWish {
  eventId?: string | null;
  cardId?: string | null;
  /** How long a link opens that is given away; a code, which is shown, opens for minutes. */
  days?: number;
  title?: string;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Codes that show a card across a table, for a quarter of an hour. */
@Injectable()
export class CardLinks implements OnModuleInit {
  constructor(
    private readonly repository: CardLinksRepository,
    private readonly cards: Cards,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.jobs.handleEvery('43 * * * *', 'card-links.prune', () => this.prune());
  }

  /**
   * Makes a code for one of the own cards (else the one shown by default), at an event the person takes part in, if any;
   * with `days` a link to give away. @throws NotFound, LinksFull
   */
  async make(
    accountId: string,
    { eventId = null, cardId: wantedId = null, days, title = '' }: LinkWish,
  ): Promise<MadeLink> {
    if (eventId !== null && !(await this.repository.attends(accountId, eventId))) throw new NotFound();
    const { id: cardId } = wantedId === null ? await this.cards.of(accountId) : { id: wantedId };
    if (wantedId !== null && !(await this.repository.holds(accountId, wantedId))) throw new NotFound();
    const token = newToken();
    const at = this.clock.now();
    if (days !== undefined && (await this.list(accountId)).length >= LIMITS.cardLinks) throw new LinksFull();
    const expiresAt = new Date(
      at.getTime() + (days === undefined ? LIMITS.cardLinkMinutes * MINUTE_MS : days * DAY_MS),
    );
    const id = newId();
    const kind = days === undefined ? 'code' : 'link';
    const tokenHash = hashToken(token);
    await this.repository.insert({ id, accountId, cardId, eventId, tokenHash, at, expiresAt, kind, title });
    return { id, url: new URL(`/c#${token}`, this.config.publicUrl).href, expiresAt };
  }

  /** The links that were given away and still open, the newest first. */
  list(accountId: string): Promise<GivenLink[]> {
    return this.repository.listGiven(accountId, this.clock.now());
  }

  /** Takes a code of the own card back. */
  revoke(accountId: string, linkId: string): Promise<void> {
    return this.repository.revoke(accountId, linkId, this.clock.now());
  }

  /** What a scanned code shows. @throws LinkEnded, OwnCard */
  async open(viewerId: string, token: string): Promise<OpenedLink> {
    const link = await this.repository.findOpened(viewerId, hashToken(token), this.clock.now());
    if (!link) throw new LinkEnded();
    if (link.accountId === viewerId) throw new OwnCard();
    return link;
  }

  private prune(): Promise<void> {
    return this.repository.prune(new Date(this.clock.now().getTime() - DAY_MS));
  }
}
