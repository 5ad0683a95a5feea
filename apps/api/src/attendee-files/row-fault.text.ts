import type { Locale } from '#libs/contracts';
import type { RowFault, RowFaultCode } from './attendee-file.js';

const TEXTS: Record<RowFaultCode, Record<Locale, string>> = {
  mailMissing: { de: 'Hier fehlt die Mail-Adresse.', en: 'The mail address is missing here.' },
  mailInvalid: {
    de: 'Das ist keine Mail-Adresse wie name@example.org.',
    en: 'This is no mail address like name@example.org.',
  },
  mailTwice: {
    de: 'Diese Mail-Adresse steht schon in Zeile {n}; nur jene Zeile wird übernommen.',
    en: 'This mail address is already in row {n}; only that row is taken.',
  },
  tooLong: { de: 'Das ist zu lang: höchstens {n} Zeichen.', en: 'This is too long: at most {n} characters.' },
  tooMany: { de: 'Das sind zu viele Einträge: höchstens {n}.', en: 'These are too many entries: at most {n}.' },
  languageUnknown: {
    de: 'Diese Sprache ist nicht bekannt. Erwartet wird ein Name oder ein Kürzel, etwa Deutsch oder de.',
    en: 'This language is not known. A name or a code is expected, such as German or de.',
  },
  controlCharacter: {
    de: 'Hier steht ein unsichtbares Steuerzeichen.',
    en: 'There is an invisible control character here.',
  },
  quotes: {
    de: 'In dieser Zeile wird ein Anführungszeichen geöffnet und nicht richtig geschlossen.',
    en: 'A quotation mark is opened in this row and not closed properly.',
  },
  tooManyCells: {
    de: 'Diese Zeile hat mehr Werte als die Kopfzeile Spalten ({n}). Vielleicht fehlen Anführungszeichen um einen Wert.',
    en: 'This row has more values than the header has columns ({n}). Perhaps a value lacks quotation marks.',
  },
};

/** The sentence that says what is wrong with a row, in the reader's language. */
export const faultText = ({ code, number }: RowFault, locale: Locale): string =>
  TEXTS[code][locale].replace('{n}', String(number ?? ''));
