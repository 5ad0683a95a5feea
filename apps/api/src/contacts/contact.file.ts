import { asLine, type VCardVersion, writeVCard } from '#libs/cards';
import { type Entry, entryCard } from '../address-book/index.js';

/** A contact as a file. */
export interface ContactFile {
  text: string;
  /** The value of Content-Disposition. */
  disposition: string;
}

/** Makes the vCard of a contact, with where its owner met the person and without the own note. */
export function toFile(contact: Entry, version: VCardVersion): ContactFile {
  const text = writeVCard(entryCard(contact, { withNote: false }), version, contact.owner.locale);
  return { text, disposition: attachment(`${contact.name}.vcf`) };
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
