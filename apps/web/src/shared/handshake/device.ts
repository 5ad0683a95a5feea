import { type Bytes } from '#libs/handshake';
import { del, get, set } from 'idb-keyval';
import { call } from '../api/call.js';
import type { EventDoorsDto } from '../api/generated/types.gen.js';
import { toProblem } from '../api/problem.js';
import { makeKey, type StoredKey } from './signing.js';

/** What the device needs at one event without a network. */
export interface Door {
  eventId: string;
  eventKey: Bytes;
  certificate: Bytes;
  until: Date;
}

/** The device's key, whose it is, and the doors it opens. */
export interface Device {
  accountId: string;
  key: StoredKey;
  doors: Door[];
  /** When the doors came, epoch milliseconds. */
  renewedAt: number;
}

const place = 'treffpunkt.device';
/** Doors are fetched anew this long after they came: a certificate lasts a week. */
const age = 12 * 60 * 60_000;

/** The device as it was last told by the server; undefined for another account, or before there was a network. */
export async function keptDevice(accountId: string): Promise<Device | undefined> {
  const kept = await get<Device>(place).catch(() => undefined);
  return kept?.accountId === accountId ? kept : undefined;
}

/** Forgets the device's key: for signing out. */
export async function forgetDevice(): Promise<void> {
  await del(place).catch(() => undefined);
}

/**
 * Makes sure that the device can exchange cards at these events when the network goes: asks where something is missing
 * or old. Throws a Problem where it cannot.
 */
export async function renewDevice(accountId: string, eventIds: readonly string[]): Promise<void> {
  const kept = await keptDevice(accountId);
  const isFresh = kept !== undefined && Date.now() - kept.renewedAt < age;
  if (isFresh && eventIds.every((id) => kept.doors.some(({ eventId }) => eventId === id))) return;
  const key = kept?.key ?? (await makeKey());
  try {
    await fetchDoors(accountId, key);
  } catch (error) {
    if (!toProblem(error).is('device_key_taken')) throw error;
    await fetchDoors(accountId, await makeKey());
  }
}

async function fetchDoors(accountId: string, key: StoredKey): Promise<void> {
  const { items } = await call<EventDoorsDto>('/api/handshakes/device-key', {
    method: 'PUT',
    body: { publicKey: textOf(key.publicKey) },
    commandId: crypto.randomUUID(),
  });
  const doors = items.map(({ eventId, eventKey, certificate, until }) => ({
    eventId,
    eventKey: bytesOf(eventKey),
    certificate: bytesOf(certificate),
    until: new Date(until),
  }));
  await set(place, { accountId, key, doors, renewedAt: Date.now() } satisfies Device);
}

const textOf = (bytes: Bytes): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const bytesOf = (text: string): Bytes =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
