import { type INestApplication, RequestMethod } from '@nestjs/common';
import { INTERCEPTORS_METADATA, METHOD_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { ACCESS } from '../auth/policy.js';
import { CommandInterceptor } from './command.interceptor.js';
import { READS_ONLY } from './reads-only.js';

const READS = [RequestMethod.GET, RequestMethod.HEAD, RequestMethod.OPTIONS];

/**
 * Looks at every route before it is made: one without a policy stops the start, and the command interceptor goes on
 * those that change state and on no other, since a global one would make each read pay for it.
 * @throws where a route says nothing about who may call it
 */
export function prepareRoutes(app: INestApplication): void {
  const interceptor = app.get(CommandInterceptor);
  for (const { name, handler, method } of routesOf(app)) {
    if (Reflect.getMetadata(ACCESS, handler) === undefined) throw new Error(`${name} has no policy.`);
    if (!READS.includes(method) && !Reflect.hasMetadata(READS_ONLY, handler)) putFirst(interceptor, handler);
  }
}

interface Route {
  name: string;
  handler: object;
  method: RequestMethod;
}

function routesOf(app: INestApplication): Route[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ metatype, name: controller }) => {
    const prototype = (metatype as { prototype: Record<string, object> }).prototype;
    return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
      const handler = prototype[name];
      const method: unknown = handler && Reflect.getMetadata(METHOD_METADATA, handler);
      return handler && typeof method === 'number' ? [{ name: `${controller}.${name}`, handler, method }] : [];
    });
  });
}

/** In front of the handler's own interceptors. Handlers are shared by all apps of a process: another app's one goes. */
function putFirst(interceptor: CommandInterceptor, handler: object): void {
  const existing = (Reflect.getMetadata(INTERCEPTORS_METADATA, handler) ?? []) as unknown[];
  const own = existing.filter((other) => !(other instanceof CommandInterceptor));
  Reflect.defineMetadata(INTERCEPTORS_METADATA, [interceptor, ...own], handler);
}
