import { element, escapeXml, nameOf, opening } from './xml.parser.js';

/** A refusal in the words of WebDAV: what would have had to hold, so that a program can act on it (RFC 4918, 16). */
export class Precondition extends Error {
  constructor(
    /** The HTTP status. */
    readonly status: number,
    /** The condition, as an element that is written already. */
    readonly condition: string,
  ) {
    super(`${status}: ${condition}`);
    this.name = 'Precondition';
  }

  /** The body of the answer. */
  toXml(): string {
    return `${opening('error')}${this.condition}</D:error>`;
  }
}

/** Everything is for reading only: the privilege that would be needed, and on what (RFC 3744, 7.1.1). */
export const needPrivilege = (href: string, privilege: string): Precondition =>
  new Precondition(
    403,
    element(
      nameOf('D', 'need-privileges'),
      element(
        nameOf('D', 'resource'),
        element(nameOf('D', 'href'), escapeXml(href)) +
          element(nameOf('D', 'privilege'), element(nameOf('D', privilege))),
      ),
    ),
  );

/** The client stands where nothing is known any more: it has to begin anew (RFC 6578, 3.2). */
export const unknownToken = (): Precondition => new Precondition(403, element(nameOf('D', 'valid-sync-token')));

/** A question that the thing asked does not answer (RFC 3253, 3.6). */
export const unknownReport = (): Precondition => new Precondition(403, element(nameOf('D', 'supported-report')));

/** Nobody may ask for everything below at once (RFC 4918, 9.1). */
export const infiniteDepth = (): Precondition => new Precondition(403, element(nameOf('D', 'propfind-finite-depth')));
