import { Injectable } from '@nestjs/common';
import { bytesOfDigits, eventOfHello, type ReadRecord, readRecord, Refused, webCrypt } from '#libs/handshake';
import { Encounters, type Side } from '../contacts/index.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { EventKeys } from './event-keys.service.js';
import { type KnownSide, refsOf, refusalOf } from './handshake.js';
import { HandshakeRefused } from './handshakes.errors.js';
import { HandshakesRepository } from './handshakes.repository.js';

/** The three codes of a handshake, each as decimal digits. */
export interface Codes {
  hello: string;
  answer: string;
  closing: string;
}

/** What a merge comes to for the one who asks. */
export interface Merged {
  id: string;
  contactId: string | null;
}

const crypt = webCrypt(globalThis.crypto.subtle);

/** Takes in what two phones gave each other without a network. */
@Injectable()
export class Handshakes {
  constructor(
    private readonly repository: HandshakesRepository,
    private readonly eventKeys: EventKeys,
    private readonly encounters: Encounters,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Merges a handshake that the viewer is a side of: both phones bring it, each as often as it likes, and it happens
   * once. What either has ended or narrowed since it took place stays so.
   * @throws HandshakeRefused
   */
  async merge(viewerId: string, codes: Codes): Promise<Merged> {
    const record = await this.read(codes);
    const [greeter, answerer] = await this.sides(record);
    const [greeterId, answererId] = [greeter.accountId, answerer.accountId];
    if (viewerId !== greeterId && viewerId !== answererId) throw new HandshakeRefused('not_yours');
    const otherId = viewerId === greeterId ? answererId : greeterId;
    return this.database.transaction(async () => {
      await this.database.lockAccounts([greeterId, answererId]);
      if (!(await this.repository.isMerged(record.id))) {
        await this.check(record);
        await this.take(record, { greeterId, answererId });
      }
      return { id: record.id, contactId: (await this.repository.findContact(viewerId, otherId)) ?? null };
    });
  }

  private async read({ hello, answer, closing }: Codes): Promise<ReadRecord> {
    try {
      const frames = { hello: bytesOfDigits(hello), answer: bytesOfDigits(answer), closing: bytesOfDigits(closing) };
      const eventKey = await this.eventKeys.find(eventOfHello(frames.hello));
      if (!eventKey) throw new Refused('forged');
      return await readRecord(frames, eventKey, crypt);
    } catch (error) {
      if (error instanceof Refused) throw new HandshakeRefused(error.reason);
      throw error;
    }
  }

  private async sides({ eventId, greeter, answerer }: ReadRecord): Promise<[KnownSide, KnownSide]> {
    const one = await this.repository.findSide(eventId, greeter);
    const other = await this.repository.findSide(eventId, answerer);
    if (!one || !other) throw new HandshakeRefused('gone');
    return [one, other];
  }

  /** Under the locks: a session, a membership or a block may have ended or begun meanwhile. */
  private async check(record: ReadRecord): Promise<void> {
    if (await this.repository.findByHello(record.helloDigest)) throw new HandshakeRefused('used');
    const sides = await this.sides(record);
    const reason = refusalOf(record, sides, this.clock.now());
    if (reason) throw new HandshakeRefused(reason);
    // To whoever is blocked it looks as if the other had left.
    if (!(await this.repository.mayMeet(sides[0].accountId, sides[1].accountId))) throw new HandshakeRefused('gone');
  }

  private async take(record: ReadRecord, ids: { greeterId: string; answererId: string }): Promise<void> {
    const { greeterId, answererId } = ids;
    const one = await this.side(greeterId, answererId, refsOf(record.greeter), record.at);
    const other = await this.side(answererId, greeterId, refsOf(record.answerer), record.at);
    const { encounterId } = await this.encounters.exchangeCards(one, other, record.eventId, record.at);
    await this.repository.insert(record, ids, encounterId, this.clock.now());
  }

  private async side(accountId: string, holderId: string, refs: readonly string[], at: Date): Promise<Side> {
    const hasWithdrawn = await this.repository.hasWithdrawn(accountId, holderId, at);
    if (hasWithdrawn) return { accountId, fieldIds: null };
    return { accountId, fieldIds: await this.repository.findFields(accountId, refs) };
  }
}
