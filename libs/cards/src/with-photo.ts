import type { VCardVersion } from './card.js';

/**
 * Adds a picture to a vCard that is written already: a JPEG in base64, folded. It is plain ASCII, of which a writer of
 * texts would look at each sign, and escape the comma of version 4.0.
 */
export function withPhoto(text: string, photo: string, version: VCardVersion): string {
  const named = version === '4.0' ? 'PHOTO:data:image/jpeg;base64,' : 'PHOTO;ENCODING=b;TYPE=JPEG:';
  const lines = (named + photo).match(/.{1,74}/g)?.join('\r\n ') ?? '';
  return text.replace(/END:VCARD(?=\r\n$)/, `${lines}\r\n$&`);
}
