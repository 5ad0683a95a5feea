import { isEmail, ValidateBy } from 'class-validator';

/** As lists of attendees really have them: underscores and short names of domains, but never a host without a dot. */
const FORM = { require_tld: false, allow_underscores: true };

/** Whether a text is one mail address. Imports, cards and sign-in ask the same, so that whoever is on a list can come in. */
export const isMail = (text: unknown): boolean =>
  isEmail(text, FORM) && String(text).slice(String(text).lastIndexOf('@')).includes('.');

/** The same for a field of a DTO; its error is that of `@IsEmail`. */
export const IsMail = (): PropertyDecorator => ValidateBy({ name: 'isEmail', validator: { validate: isMail } });
