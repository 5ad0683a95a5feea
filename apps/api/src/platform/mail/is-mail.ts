import { isEmail } from 'class-validator';

/** Whether a text is one mail address, as `@IsEmail` takes it at sign-in and everywhere else. */
export const isMail = (text: string): boolean => isEmail(text);
