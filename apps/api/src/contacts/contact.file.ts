import { asLine, metRemark, type VCardVersion, writeVCard } from '#libs/cards';
import type { FoundContact } from './contacts.repository.js';

/** A contact as a file. */
export interface ContactFile {
  text: string;
  /** The value of Content-Disposition. */
  disposition: string;
}

/** Makes the vCard of a contact, with where its owner met the person, in the owner's language. */
export function toFile(contact: FoundContact, version: VCardVersion): ContactFile {
  const { id, name, fields, changedAt, owner } = contact;
  const remarks = contact.encounters.map(({ at, eventName, placeName, timeZone }) =>
    metRemark({ at: new Date(at), eventName, placeName, timeZone: timeZone ?? owner.timeZone }, owner.locale),
  );
  const card = { uid: `urn:uuid:${id}`, revisedAt: changedAt, name, fields, remarks };
  return { text: writeVCard(card, version, owner.locale), disposition: attachment(`${name}.vcf`) };
}

/** What no file system takes, and what would end a quoted text. */
const UNSAFE = /[/\\:*?"<>|]/g;

/** Content-Disposition with a name that no system trips over, and the true one where it is understood (RFC 6266, 8187). */
function attachment(fileName: string): string {
  const whole = asLine(fileName).replace(UNSAFE, '_');
  // Taking letters apart can yield what was just replaced: a wide quotation mark becomes a plain one.
  const ascii = whole
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/g, '_');
  const plain = ascii.replace(UNSAFE, '_').replace(/[%;]/g, '_');
  const encoded = encodeURIComponent(whole).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
