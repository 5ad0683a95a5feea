import { Transform } from 'class-transformer';

/** Makes a typed text one line before it is validated: control characters and white space become single spaces. */
export const Trimmed = () => typed((text) => text.replace(/[\p{Cc}\s]+/gu, ' ').trim());

/** Keeps the lines of a longer typed text, without its other control characters and the white space around it. */
export const TrimmedLines = () =>
  typed((text) =>
    text
      .replace(/\r\n?/g, '\n')
      .replace(/(?!\n)\p{Cc}/gu, ' ')
      .trim(),
  );

const typed = (tidy: (text: string) => string) =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? tidy(value) : value));
