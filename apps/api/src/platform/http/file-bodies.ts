import { RouteConfig, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { Refused } from './problems.js';

/** What a browser calls a file with a table, or any file. */
export const FILE_TYPES = ['text/csv', 'application/octet-stream'];

interface FileRoute {
  fileBytes?: number;
}

/** A route whose body is a file, as bytes, up to so many of them. */
export const TakesFile = (fileBytes: number) => RouteConfig({ fileBytes } satisfies FileRoute);

/**
 * Lets every route read JSON, exactly those marked with `TakesFile` a file, and none anything else: forms and plain text
 * are what a foreign page can send without asking. Before the routes are registered.
 */
export function limitBodies(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.removeContentTypeParser('text/plain');
  fastify.addHook('onRoute', (route) => {
    const { fileBytes } = (route.config ?? {}) as FileRoute;
    if (fileBytes !== undefined) route.bodyLimit = fileBytes;
  });
  fastify.addContentTypeParser(FILE_TYPES, { parseAs: 'buffer' }, (request: FastifyRequest, body, done) => {
    const isWanted = (request.routeOptions.config as FileRoute).fileBytes !== undefined;
    if (isWanted) done(null, body);
    else done(new Refused(415));
  });
}
