import type { SocketEventNameOf } from '#libs/contracts';
import { call, type Call } from '../api/call.js';
import { toProblem } from '../api/problem.js';
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
 * HTTP with the same id. Gives the answer, or undefined where the server has done it but the answer was lost on the
 * way: what is shown must then be read anew. Throws a Problem for a refusal, and one of status 0 without a network.
 */
export async function sendCommand<Answer>(command: Command): Promise<Answer | undefined> {
  const { id, socket, method, path, body } = command;
  const answer = socket ? await askSocket(socket.name, { id, body: socket.body }) : undefined;
  if (answer) return answer.data as Answer;
  try {
    return await call<Answer>(path, { method, commandId: id, ...(body === undefined ? {} : { body }) });
  } catch (error) {
    // The id is known under the command's other name: the socket has carried it out after all.
    if (socket && toProblem(error).is('command_id_reused')) return undefined;
    throw error;
  }
}
