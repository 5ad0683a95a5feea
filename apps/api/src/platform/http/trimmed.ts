import { Transform } from 'class-transformer';

/** Takes the white space around a typed text away before it is validated. */
export const Trimmed = () =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));
