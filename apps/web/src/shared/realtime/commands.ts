import type { SocketEventNameOf } from '#libs/contracts';
import { call, type Call } from '../api/call.js';
import { askSocket } from './link.js';

/** A change of state: the same wish over the socket and over HTTP, under one id. */
export interface Command {
  /** Made once, where the person decides. */
  id: string;
  /** Its name and body on the socket, where the socket serves it. */
  socket?: { name: SocketEventNameOf<'command'>; body: object };
  method: NonNullable<Call['method']>;
  path: `/api/${string}`;
  body?: unknown;
}

/**
 * Sends a command over the socket while there is one, else by HTTP; an answer that stays away is asked for again by
 * HTTP with the same id, which gives the first one. Throws a Problem for a refusal, and one of status 0 without a network.
 */
export async function sendCommand<Answer>(command: Command): Promise<Answer> {
  const { id, socket, method, path, body } = command;
  const answer = socket ? await askSocket(socket.name, { id, body: socket.body }) : undefined;
  if (answer) return answer.data as Answer;
  return call<Answer>(path, { method, commandId: id, ...(body === undefined ? {} : { body }) });
}
