import { SetMetadata } from '@nestjs/common';
import type { SocketEventNameOf } from '#libs/contracts';

export const SAME_COMMAND = 'treffpunkt:same-command';

/**
 * Says that a route does what a socket command does. Path parameters and body together are then the command's body, so
 * that a command whose answer was lost on the socket gets it over HTTP under the same id, and the other way round.
 */
export const SameCommand = (name: SocketEventNameOf<'command'>) => SetMetadata(SAME_COMMAND, name);
