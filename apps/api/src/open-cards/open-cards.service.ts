import { Injectable } from '@nestjs/common';
import { asLine, asLines, type VCardVersion, writeVCard } from '#libs/cards';
import { type FieldKind, type Locale, LIMITS } from '#libs/contracts';
import { LinkEnded } from '../cards/index.js';
import { hashToken } from '../platform/auth/token.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { AccountLog } from '../platform/events/account-log.js';
import { InvalidInput, TooMany } from '../platform/http/problems.js';
import { newId } from '../platform/ids.js';
import { isMail } from '../platform/mail/is-mail.js';
import type { HandBackDto } from './open-card.dto.js';
import { CardNeedsSignIn, NOT_A_MAIL } from './open-cards.errors.js';
import { type OpenCard, type OpenField, OpenCardsRepository } from './open-cards.repository.js';

const DAY_MS = 86_400_000;
/** A link on a website is found by robots too: what is too much waits until tomorrow. */
const HANDED_A_DAY = 30;
const HANDED_WAITING = 200;
const HANDED: readonly FieldKind[] = ['role', 'organization', 'mail', 'phone'];

/** What somebody without an account sees and does behind a link that was given away. */
@Injectable()
export class OpenCards {
  constructor(
    private readonly repository: OpenCardsRepository,
    private readonly database: Database,
    private readonly accountLog: AccountLog,
    private readonly clock: Clock,
  ) {}

  /** The card behind a link, as far as it is meant for links. @throws LinkEnded, CardNeedsSignIn */
  async look(token: string): Promise<OpenCard> {
    const hash = hashToken(token);
    const now = this.clock.now();
    const card = await this.repository.find(hash, now);
    if (card) return card;
    throw (await this.repository.isCode(hash, now)) ? new CardNeedsSignIn() : new LinkEnded();
  }

  /** The same as a vCard; the owner is told how often that was. @throws LinkEnded, CardNeedsSignIn */
  async save(token: string, version: VCardVersion, locale: Locale): Promise<{ text: string; fileName: string }> {
    const { linkId, name, fields } = await this.look(token);
    await this.repository.countSave(linkId);
    const card = { uid: `urn:uuid:${linkId}`, revisedAt: this.clock.now(), name, fields, remarks: [], tags: [] };
    return { text: writeVCard(card, version, locale), fileName: `${asLine(name).replace(/[/\\:*?"<>|]/g, '_')}.vcf` };
  }

  /** Hands a card to the owner of the link, who takes it or lets it go. Nobody gets a mail. @throws LinkEnded, TooMany, InvalidInput */
  async handBack({ token, name, note = '', ...given }: HandBackDto): Promise<void> {
    const { linkId, accountId } = await this.look(token);
    if (given.mail && !isMail(given.mail)) throw new InvalidInput([NOT_A_MAIL]);
    const fields = HANDED.flatMap((kind): OpenField[] => {
      const value = asLine(given[kind as 'mail'] ?? '');
      return value === '' ? [] : [{ kind, label: '', value }];
    });
    await this.database.transaction(async () => {
      await this.database.lockAccounts([accountId]);
      const at = this.clock.now();
      const { byLink, waiting } = await this.repository.countHanded(linkId, accountId, new Date(at.getTime() - DAY_MS));
      if (byLink >= HANDED_A_DAY || waiting >= HANDED_WAITING) throw new TooMany(DAY_MS / 1000);
      await this.repository.hand({
        id: newId(),
        accountId,
        linkId,
        name: asLine(name),
        fields,
        note: asLines(note),
        at,
      });
      await this.accountLog.record([accountId], 'card.handed', {});
    });
  }

  /** The cards that wait to be taken or let go. */
  listHanded(accountId: string) {
    return this.repository.list(accountId, LIMITS.pageSize);
  }

  /** Puts a card that was handed over into the address book; gives the contact. */
  take(accountId: string, handedId: string): Promise<string> {
    return this.database.transaction(async () => {
      await this.database.lockAccounts([accountId]);
      const card = await this.repository.remove(accountId, handedId);
      if (!card) throw new LinkEnded();
      const contactId = newId();
      await this.repository.addContact(
        contactId,
        accountId,
        card,
        card.fields.map(() => newId()),
      );
      await this.accountLog.record([accountId], 'contact.added', { contactId });
      await this.accountLog.record([accountId], 'card.handed', {});
      return contactId;
    });
  }

  /** Lets a card go that was handed over. */
  letGo(accountId: string, handedId: string): Promise<void> {
    return this.database.transaction(async () => {
      await this.repository.remove(accountId, handedId);
      await this.accountLog.record([accountId], 'card.handed', {});
    });
  }
}
