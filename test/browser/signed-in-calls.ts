import { randomUUID } from 'node:crypto';
import { type APIRequestContext, expect } from '@playwright/test';

/** A list as the API gives it. */
export interface Items<Item> {
  items: Item[];
}

/** Asks the API what somebody may see. */
export async function read<Answer>(caller: APIRequestContext, path: `/api/${string}`): Promise<Answer> {
  const answer = await caller.get(path);
  expect(answer.ok(), `${path} answered ${answer.status()}`).toBe(true);
  return (await answer.json()) as Answer;
}

/** Does something in somebody's name that the test is not about; a Buffer is sent as a CSV file. */
export async function act<Answer>(
  caller: APIRequestContext,
  path: `/api/${string}`,
  data: object = {},
): Promise<Answer> {
  const type = Buffer.isBuffer(data) ? 'text/csv' : 'application/json';
  const answer = await caller.post(path, { data, headers: { 'idempotency-key': randomUUID(), 'content-type': type } });
  expect(answer.ok(), `${path} answered ${answer.status()}: ${await answer.text()}`).toBe(true);
  return (await answer.json()) as Answer;
}

/** Changes something that is somebody's own. */
export async function change(caller: APIRequestContext, path: `/api/${string}`, data: object): Promise<void> {
  const answer = await caller.patch(path, { data, headers: { 'idempotency-key': randomUUID() } });
  expect(answer.ok(), `${path} answered ${answer.status()}`).toBe(true);
}

/** Puts something in place of what was there. */
export async function put(caller: APIRequestContext, path: `/api/${string}`, data: object): Promise<void> {
  const answer = await caller.put(path, { data, headers: { 'idempotency-key': randomUUID() } });
  expect(answer.ok(), `${path} answered ${answer.status()}`).toBe(true);
}

/** Where somebody takes part. */
export interface Attendance {
  attendeeId: string;
  eventId: string;
}

/** The one event somebody takes part in. */
export async function attendanceOf(caller: APIRequestContext): Promise<Attendance> {
  const { attendances } = await read<{ attendances: Attendance[] }>(caller, '/api/session');
  expect(attendances).toHaveLength(1);
  return attendances[0] as Attendance;
}

/** Asks an attendee of the same event for a meeting at the first times that are free for both; gives id and times. */
export async function request(
  from: APIRequestContext,
  attendeeId: string,
  purpose: string,
): Promise<{ id: string; slotIds: string[] }> {
  const { eventId } = await attendanceOf(from);
  const { items } = await read<Items<{ id: string }>>(from, `/api/events/${eventId}/times?with=${attendeeId}`);
  const slotIds = items.slice(0, 3).map(({ id }) => id);
  const { id } = await act<{ id: string }>(from, `/api/events/${eventId}/requests`, {
    to: [attendeeId],
    purpose,
    slotIds,
  });
  return { id, slotIds };
}
