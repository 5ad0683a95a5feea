import type { Encoding } from './attendee-file.js';

/**
 * The text of a file: UTF-8 (with or without a byte order mark) where every byte fits, UTF-16 where its mark says so,
 * else windows-1252, in which every file is some text.
 */
export function decodeText(content: Uint8Array): { text: string; encoding: Encoding } {
  if (content[0] === 0xff && content[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(content), encoding: 'utf-16le' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(content), encoding: 'utf-8' };
  } catch {
    return { text: decodeWindows1252(content), encoding: 'windows-1252' };
  }
}

/** What windows-1252 has at 0x80 to 0x9f. Several Node versions decode the name as ISO 8859-1 and lose these. */
const AT_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const decodeWindows1252 = (content: Uint8Array): string =>
  Buffer.from(content)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (sign) => AT_0X80.charAt(sign.charCodeAt(0) - 0x80));
