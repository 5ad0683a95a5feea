import { InvalidInput } from '../platform/http/problems.js';

/** Somebody with that mail is on the list of the event. */
export const mailTaken = (): InvalidInput =>
  new InvalidInput([
    {
      field: 'mail',
      code: 'mailTaken',
      detail: {
        de: 'Mit dieser Adresse steht schon jemand auf der Liste.',
        en: 'Somebody with this address is on the list already.',
      },
    },
  ]);

/** The mail is what the person signs in with: another one would be somebody else. */
export const mailIsTheirs = (): InvalidInput =>
  new InvalidInput([
    {
      field: 'mail',
      code: 'mailIsTheirs',
      detail: {
        de: 'Mit dieser Adresse hat sich die Person schon angemeldet. Sie bleibt.',
        en: 'The person has signed in with this address. It stays.',
      },
    },
  ]);
