import type { APIRequestContext } from '@playwright/test';
import { act } from './signed-in-calls.js';
import { signIn } from './stage.js';

/** Signs a program in as an organizer of its own, so that no other test reads their mails, and makes an event; gives its id. */
export async function makeOwnEvent(caller: APIRequestContext, mail: string, name: string): Promise<string> {
  await signIn(caller, mail);
  const { id } = await act<{ id: string }>(caller, '/api/organizations', { name: `${name} e. V.` });
  const facts = { startsOn: '2031-05-06', endsOn: '2031-05-06', timeZone: 'Europe/Berlin', languages: ['de', 'en'] };
  const made = { name, addressForm: 'du', ...facts };
  return (await act<{ id: string }>(caller, `/api/organizations/${id}/events`, made)).id;
}
