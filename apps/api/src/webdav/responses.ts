import { element, escapeXml, nameOf } from './xml.parser.js';

const status = (line: string): string => `<D:status>HTTP/1.1 ${line}</D:status>`;
const response = (href: string, inner: string): string =>
  `<D:response><D:href>${escapeXml(href)}</D:href>${inner}</D:response>`;

/** What is known of one address: the properties that it has, written, and the names of those that it has not. */
export function propertiesAt(href: string, found: readonly string[], missing: readonly string[]): string {
  const parts = [
    ...(found.length > 0 || missing.length === 0 ? [propstat(found.join(''), '200 OK')] : []),
    ...(missing.length > 0 ? [propstat(missing.map((name) => element(name)).join(''), '404 Not Found')] : []),
  ];
  return response(href, parts.join(''));
}

const propstat = (inner: string, line: string): string =>
  `<D:propstat><D:prop>${inner}</D:prop>${status(line)}</D:propstat>`;

/** Nothing is at the address, or no longer. */
export const nothingAt = (href: string): string => response(href, status('404 Not Found'));

/** The answer is cut: more is to be asked for (RFC 6578, 3.6; RFC 6352, 8.6.1). */
export const cutAt = (href: string): string =>
  response(
    href,
    status('507 Insufficient Storage') +
      element(nameOf('D', 'error'), element(nameOf('D', 'number-of-matches-within-limits'))),
  );
