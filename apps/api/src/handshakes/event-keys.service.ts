import { Injectable } from '@nestjs/common';
import { type Bytes, type Sign, webSign } from '#libs/handshake';
import { EventKeysRepository } from './event-keys.repository.js';

const { subtle } = globalThis.crypto;

/** The key of each event, made when it is first needed; its private part leaves the database for signing alone. */
@Injectable()
export class EventKeys {
  constructor(private readonly repository: EventKeysRepository) {}

  /** The public key of an event; undefined where it has certified nobody yet. */
  find(eventId: string): Promise<Bytes | undefined> {
    return this.repository.find(eventId);
  }

  /** The public key of an event, and how to sign with the private one. */
  async signer(eventId: string): Promise<{ publicKey: Bytes; sign: Sign }> {
    const known = (await this.repository.find(eventId)) ?? (await this.make(eventId));
    const pkcs8 = await this.repository.findPrivate(eventId);
    const key = await subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign']);
    return { publicKey: known, sign: webSign(subtle, key) };
  }

  /** Two processes may make one at once: the first one kept is the event's. */
  private async make(eventId: string): Promise<Bytes> {
    const pair = await subtle.generateKey('Ed25519', true, ['sign', 'verify']);
    if (!('privateKey' in pair)) throw new Error('Ed25519 gave no pair of keys.');
    const [publicKey, privateKey] = await Promise.all([
      subtle.exportKey('raw', pair.publicKey),
      subtle.exportKey('pkcs8', pair.privateKey),
    ]);
    await this.repository.insert(eventId, new Uint8Array(publicKey), new Uint8Array(privateKey));
    const kept = await this.repository.find(eventId);
    if (!kept) throw new Error('The key of an event that was just made is gone.');
    return kept;
  }
}
