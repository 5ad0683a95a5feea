import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** Who is asking: the account of a valid session. */
export interface Viewer {
  accountId: string;
  sessionId: string;
}

/** A request after the access guard: it knows its viewer, except on public routes. */
export interface ViewedRequest extends FastifyRequest {
  viewer?: Viewer;
  /** Of a route whose statement checks the session itself: nobody has looked whether the session is valid. */
  sessionHash?: Buffer;
}

/** The hash of the session's token, unchecked, for a handler of a route with `AllowInStatement`. */
export const CurrentSessionHash = createParamDecorator((_: unknown, context: ExecutionContext): Buffer => {
  const { sessionHash } = context.switchToHttp().getRequest<ViewedRequest>();
  if (!sessionHash) throw new Error('Only a route with AllowInStatement has the hash of a session.');
  return sessionHash;
});

/** The viewer of the request, for a handler of a route that is not public. */
export const CurrentViewer = createParamDecorator((_: unknown, context: ExecutionContext): Viewer => {
  const { viewer } = context.switchToHttp().getRequest<ViewedRequest>();
  if (!viewer) throw new Error('A public route has no viewer.');
  return viewer;
});
