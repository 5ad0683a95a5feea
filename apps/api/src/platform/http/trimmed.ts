import { Transform } from 'class-transformer';
import { asLine, asLines } from '#libs/cards';

/** Makes a typed text one line before it is validated: control characters and white space become single spaces. */
export const Trimmed = () => typed(asLine);

/** Keeps the lines of a longer typed text, without its other control characters and the white space around it. */
export const TrimmedLines = () => typed(asLines);

const typed = (tidy: (text: string) => string) =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? tidy(value) : value));
