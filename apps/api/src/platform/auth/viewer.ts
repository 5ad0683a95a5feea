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
}

/** The viewer of the request, for a handler of a route that is not public. */
export const CurrentViewer = createParamDecorator((_: unknown, context: ExecutionContext): Viewer => {
  const { viewer } = context.switchToHttp().getRequest<ViewedRequest>();
  if (!viewer) throw new Error('A public route has no viewer.');
  return viewer;
});
