import { ValidateIf } from 'class-validator';

/** A field that may be left out, but is checked once it is there: unlike `IsOptional`, null is no way around. */
export const Given = () => ValidateIf((_, value: unknown) => value !== undefined);
