import { Injectable } from '@nestjs/common';
import { ContactNews } from '../contact-news/index.js';
import { Contacts } from '../contacts/index.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { AccountLog } from '../platform/events/account-log.js';
import { newId } from '../platform/ids.js';
import {
  completed,
  differences,
  firstFields,
  flawOf,
  type OwnField,
  tidy,
  versionOf,
  type WantedField,
} from './card.js';
import { CardChanged, FlawedFields } from './cards.errors.js';
import { CardsRepository, type OwnCardRow } from './cards.repository.js';

/** What the first card is called until its person names it. */
const TITLE = 'Treffpunkt';

/** A person's own card. */
@Injectable()
export class Cards {
  constructor(
    private readonly repository: CardsRepository,
    private readonly contacts: Contacts,
    private readonly news: ContactNews,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly accountLog: AccountLog,
  ) {}

  /** The card of the account, made from what it has said already when it is first used. */
  async of(accountId: string): Promise<OwnCardRow> {
    return (await this.repository.find(accountId)) ?? this.database.transaction(() => this.make(accountId));
  }

  /**
   * Replaces all fields: whoever is shown one that changed hears of it, and one that is gone is gone everywhere. A field
   * keeps its kind; the name stays the same field, with or without its id. With `version`, only that card is replaced.
   * @throws FlawedFields, CardChanged
   */
  replace(accountId: string, wanted: readonly WantedField[], version?: string): Promise<OwnCardRow> {
    return this.rewrite(accountId, (standing) => {
      if (version !== undefined && version !== versionOf(standing)) throw new CardChanged();
      return this.checked(standing, wanted);
    });
  }

  /** Puts a picture of this digest on the card, instead of the one that stands, in the transaction under way; gives its field. */
  async putPhoto(accountId: string, digest: string): Promise<string> {
    const { fields } = await this.rewrite(accountId, (standing) => {
      const one = standing.find(({ kind }) => kind === 'photo');
      if (one) return standing.map((field) => (field === one ? { ...field, value: digest } : field));
      const photo = { id: newId(), kind: 'photo' as const, label: '', value: digest, isOnCard: true };
      return [...standing, completed(photo, undefined)];
    });
    const photo = fields.find(({ kind }) => kind === 'photo');
    if (!photo) throw new Error('A photo that was just put on a card is not there.');
    return photo.id;
  }

  private rewrite(accountId: string, make: (standing: OwnField[]) => OwnField[]): Promise<OwnCardRow> {
    return this.database.transaction(async () => {
      await this.database.lockAccounts([accountId]);
      const card = await this.of(accountId);
      const standing = versionOf(card.fields);
      const fields = make(card.fields);
      const { changed, removed } = differences(card.fields, fields);
      await this.write(card.id, accountId, fields);
      await this.contacts.followFields(accountId, [...changed, ...removed]);
      await this.news.note(accountId, changed);
      await this.repository.deleteFields(accountId, removed);
      if (versionOf(fields) !== standing) await this.accountLog.record([accountId], 'card.changed', {});
      return { id: card.id, fields };
    });
  }

  private async make(accountId: string): Promise<OwnCardRow> {
    await this.database.lockAccounts([accountId]);
    const made = await this.repository.find(accountId);
    if (made) return made;
    const profile = await this.repository.findProfile(accountId);
    if (!profile) throw new Error('An account without a row asked for its card.');
    const card = {
      id: newId(),
      fields: firstFields(profile).map((field) => completed({ ...field, id: newId() }, undefined)),
    };
    await this.repository.insert(card.id, accountId, TITLE, true);
    await this.write(card.id, accountId, card.fields);
    return card;
  }

  private async write(cardId: string, accountId: string, fields: readonly OwnField[]): Promise<void> {
    await this.repository.writeFields(accountId, fields, this.clock.now());
    const onCard = fields.filter(({ isOnCard }) => isOnCard).map(({ id }) => id);
    await this.repository.putOnCard(cardId, accountId, onCard);
  }

  private checked(standing: readonly OwnField[], wanted: readonly WantedField[]): OwnField[] {
    const known = new Map(standing.map((field) => [field.id, field]));
    const nameId = standing.find(({ kind }) => kind === 'name')?.id;
    const fields = wanted
      .map(tidy)
      .map((field) => (field.kind === 'name' ? { ...field, id: field.id ?? nameId } : field));
    const flaws = fields.flatMap((field, at) => {
      const own = field.id === undefined ? undefined : known.get(field.id);
      const isUnknown = field.id !== undefined && own?.kind !== field.kind;
      const flaw = isUnknown ? 'isUnknown' : flawOf(field, own);
      return flaw === undefined ? [] : [{ at, flaw }];
    });
    const names = fields.flatMap(({ kind }, at) => (kind === 'name' ? [at] : []));
    if (names.length !== 1) flaws.push({ at: names[1] ?? fields.length, flaw: 'isOneName' });
    if (flaws.length > 0) throw new FlawedFields(flaws);
    return fields.map((field) => completed({ ...field, id: field.id ?? newId() }, known.get(field.id ?? '')));
  }
}
