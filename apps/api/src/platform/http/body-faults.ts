import type { FieldFault } from './problems.js';

/** Deeper JSON has no use here and is the stuff of attacks. */
const DEEPEST = 12;
/** Names by which an object in JSON would pass itself off as an object of a class. */
const RESERVED = ['constructor', '__proto__'];
/** Half of a character: no text, and what checks addresses and mails throws at it. */
const BROKEN = /\p{Surrogate}/u;

/** The most values a body may hold: every one costs, and no route takes more (the longest list has 20,000 ids). */
const MOST_VALUES = 25_000;

/** What makes a body unfit to be walked through at all, whatever is asked of its fields; undefined for a fit one. */
export function bodyFault(body: unknown): FieldFault | undefined {
  if (Array.isArray(body)) return NO_OBJECT;
  return valueFault(body, 0, { left: MOST_VALUES });
}

function valueFault(body: unknown, depth: number, budget: { left: number }): FieldFault | undefined {
  if (--budget.left < 0) return TOO_MANY;
  if (typeof body === 'string') return BROKEN.test(body) ? BROKEN_TEXT : undefined;
  if (typeof body !== 'object' || body === null || Buffer.isBuffer(body)) return undefined;
  if (depth === DEEPEST) return TOO_DEEP;
  for (const [name, value] of Object.entries(body)) {
    const fault = RESERVED.includes(name) ? RESERVED_NAME : valueFault(value, depth + 1, budget);
    if (fault) return fault;
  }
  return undefined;
}

const TOO_DEEP: FieldFault = {
  field: 'body',
  code: 'tooDeep',
  detail: { de: 'Die Eingabe ist zu tief verschachtelt.', en: 'The input is nested too deeply.' },
};

const TOO_MANY: FieldFault = {
  field: 'body',
  code: 'tooManyValues',
  detail: { de: 'Die Eingabe hat zu viele Werte.', en: 'The input has too many values.' },
};

const NO_OBJECT: FieldFault = {
  field: 'body',
  code: 'isObject',
  detail: { de: 'Erwartet wird ein Objekt.', en: 'An object is expected.' },
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
