import type { AsAccount } from './as-account.js';
import type { TestApp } from './app.js';

/** Somebody who has joined an event and is signed in. */
export interface Person {
  id: string;
  accountId: string;
  as: AsAccount;
}

/** An event with one table, slots that start so many minutes from now, and people who have joined. */
export async function eventWith(t: TestApp, slots: number[], people: number, columns: Record<string, unknown> = {}) {
  const eventId = await t.world.event(columns);
  await t.world.place(eventId);
  const slotIds: string[] = [];
  for (const minutes of slots) slotIds.push(await t.world.slot(eventId, minutes));
  const joined: Person[] = [];
  for (let n = 0; n < people; n++) {
    const { id, accountId } = await t.world.attendee(eventId);
    joined.push({ id, accountId, as: await t.world.signIn(t.url, accountId) });
  }
  return { eventId, slotIds, people: joined };
}

/** Asks people for a meeting. */
export const send = (
  from: Person,
  eventId: string,
  to: Person[],
  slotIds: string[],
  purpose = 'Talk about heat pumps',
) => from.as.post(`/api/events/${eventId}/requests`, { to: to.map(({ id }) => id), purpose, slotIds });
