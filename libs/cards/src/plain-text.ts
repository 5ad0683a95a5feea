const LONE_SURROGATES = /\p{Cs}/gu;
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
const OTHER_CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;

/** Gives the text as lines that end in `\n`, without control characters and halves of characters. */
export function asLines(text: string): string {
  return text.replace(LONE_SURROGATES, '\ufffd').replace(LINE_ENDS, '\n').replace(OTHER_CONTROLS, ' ').trim();
}

/** Gives the text as one line: every run of white space and control characters becomes a space. */
export function asLine(text: string): string {
  return asLines(text).replace(/\s+/g, ' ');
}

/**
 * Gives a web address that may stand in a vCard as it is: percent-encoded, with commas and backslashes too, which
 * version 4.0 would escape and readers of 3.0 would not unescape. Undefined for what is no http or https address.
 */
export function asWebAddress(text: string): string | undefined {
  const line = asLine(text);
  if (!URL.canParse(line)) return undefined;
  const { protocol, href } = new URL(line);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  return href.replace(/[\\,]/g, encodeURIComponent);
}

/**
 * Splits a name as people say it into given and family name: the last word is the family name, with the lower-case
 * words before it ("Anna von der Heide"). A single word is a given name.
 */
export function splitName(name: string): { given: string; family: string } {
  const words = asLine(name).split(' ');
  let at = words.length - 1;
  if (at < 1) return { given: words.join(' '), family: '' };
  while (at > 1 && /^\p{Ll}/u.test(words[at - 1] ?? '')) at--;
  return { given: words.slice(0, at).join(' '), family: words.slice(at).join(' ') };
}
