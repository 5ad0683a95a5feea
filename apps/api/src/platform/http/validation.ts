import type { ValidationError } from '@nestjs/common';
import type { Locale } from '#libs/contracts';
import { InvalidInput, type FieldFault } from './problems.js';

/** Options of every validation: unknown fields are refused by name, nothing is echoed. */
export const VALIDATION = {
  transform: true,
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  validationError: { target: false, value: false },
  transformOptions: { exposeUnsetFields: false },
} as const;

/** The problem that a failed validation is: one fault a field and rule, in both languages. */
export function toInvalidInput(errors: readonly ValidationError[]): InvalidInput {
  return new InvalidInput(errors.flatMap((error) => faultsOf(error, '')).slice(0, 50));
}

function faultsOf(error: ValidationError, path: string): FieldFault[] {
  const isIndex = /^\d+$/.test(error.property);
  const field = isIndex ? `${path}[${error.property}]` : path === '' ? error.property : `${path}.${error.property}`;
  const own = Object.entries(error.constraints ?? {}).map(([code, english]) => ({
    field: field.slice(0, 120),
    code,
    detail: textOf(code, english),
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, field))];
}

/** Numbers and lists of values in class-validator's English sentence, which say what would be right. */
const numbersIn = (english: string): string => (english.match(/-?\d+(\.\d+)?/g) ?? []).at(-1) ?? '';
const valuesIn = (english: string): string => english.split('following values:')[1]?.trim() ?? '';

function textOf(code: string, english: string): Record<Locale, string> {
  const known = TEXTS[code];
  if (!known) return { de: 'Diese Angabe passt nicht.', en: 'This entry does not fit.' };
  const number = numbersIn(english);
  const values = valuesIn(english);
  const fill = (text: string): string => text.replace('{n}', number).replace('{values}', values);
  return { de: fill(known[0]), en: fill(known[1]) };
}

const TEXTS: Record<string, readonly [de: string, en: string]> = {
  whitelistValidation: ['Dieses Feld gibt es nicht.', 'There is no such field.'],
  unknownValue: ['Erwartet wird ein Objekt.', 'An object is expected.'],
  nestedValidation: ['Erwartet wird ein Objekt oder eine Liste.', 'An object or a list is expected.'],
  isString: ['Erwartet wird ein Text.', 'A text is expected.'],
  isNotEmpty: ['Das darf nicht leer sein.', 'This must not be empty.'],
  isDefined: ['Das wird gebraucht.', 'This is needed.'],
  isBoolean: ['Erwartet wird ja oder nein.', 'Yes or no (true or false) is expected.'],
  isInt: ['Erwartet wird eine ganze Zahl.', 'A whole number is expected.'],
  isNumber: ['Erwartet wird eine Zahl.', 'A number is expected.'],
  min: ['Mindestens {n}.', 'At least {n}.'],
  max: ['Höchstens {n}.', 'At most {n}.'],
  minLength: ['Mindestens {n} Zeichen.', 'At least {n} characters.'],
  maxLength: ['Höchstens {n} Zeichen.', 'At most {n} characters.'],
  isLength: ['Höchstens {n} Zeichen.', 'At most {n} characters.'],
  isEmail: [
    'Erwartet wird eine Mail-Adresse wie name@example.org.',
    'A mail address like name@example.org is expected.',
  ],
  isUuid: ['Erwartet wird eine Kennung (UUID).', 'An id (UUID) is expected.'],
  isArray: ['Erwartet wird eine Liste.', 'A list is expected.'],
  arrayMinSize: ['Mindestens {n} Einträge.', 'At least {n} entries.'],
  arrayMaxSize: ['Höchstens {n} Einträge.', 'At most {n} entries.'],
  arrayUnique: ['Jeder Eintrag darf nur einmal vorkommen.', 'Each entry may occur only once.'],
  isIn: ['Erwartet wird eines von: {values}.', 'One of these is expected: {values}.'],
  isDateString: ['Erwartet wird ein Datum wie 2027-03-04.', 'A date like 2027-03-04 is expected.'],
  isIso8601: ['Erwartet wird ein Datum wie 2027-03-04.', 'A date like 2027-03-04 is expected.'],
  isTimeZone: ['Erwartet wird eine Zeitzone wie Europe/Berlin.', 'A time zone like Europe/Berlin is expected.'],
  isUrl: ['Erwartet wird eine Adresse wie https://example.org.', 'An address like https://example.org is expected.'],
  isObject: ['Erwartet wird ein Objekt.', 'An object is expected.'],
  matches: ['Das hat nicht die erwartete Form.', 'This does not have the expected form.'],
};
