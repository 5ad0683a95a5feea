import type { FieldFault } from './problems.js';

/** Deeper JSON has no use here and is the stuff of attacks. */
const DEEPEST = 12;
/** Names by which an object in JSON would pass itself off as an object of a class. */
const RESERVED = ['constructor', '__proto__'];
/** Half of a character: no text, and what checks addresses and mails throws at it. */
const BROKEN = /\p{Surrogate}/u;

/** What makes a body unfit to be walked through at all, whatever is asked of its fields; undefined for a fit one. */
export function bodyFault(body: unknown, depth = 0): FieldFault | undefined {
  if (typeof body === 'string') return BROKEN.test(body) ? BROKEN_TEXT : undefined;
  if (typeof body !== 'object' || body === null || Buffer.isBuffer(body)) return undefined;
  if (depth === DEEPEST) return TOO_DEEP;
  for (const [name, value] of Object.entries(body)) {
    const fault = RESERVED.includes(name) ? RESERVED_NAME : bodyFault(value, depth + 1);
    if (fault) return fault;
  }
  return undefined;
}

const TOO_DEEP: FieldFault = {
  field: 'body',
  code: 'tooDeep',
  detail: { de: 'Die Eingabe ist zu tief verschachtelt.', en: 'The input is nested too deeply.' },
};

const RESERVED_NAME: FieldFault = {
  field: 'body',
  code: 'reservedName',
  detail: { de: 'Ein Feld darf so nicht heißen.', en: 'A field must not have this name.' },
};

const BROKEN_TEXT: FieldFault = {
  field: 'body',
  code: 'brokenText',
  detail: { de: 'Ein Text enthält ein halbes Zeichen.', en: 'A text contains half a character.' },
};
