import { type INestApplication, RequestMethod } from '@nestjs/common';
import { INTERCEPTORS_METADATA, METHOD_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import { CommandInterceptor } from './command.interceptor.js';

const READS = [RequestMethod.GET, RequestMethod.HEAD, RequestMethod.OPTIONS];

/**
 * Puts the command interceptor on every route that changes state, and on no other: a global one would make each read
 * pay for it. To be called before the routes are made.
 */
export function interceptChanges(app: INestApplication): void {
  const interceptor = app.get(CommandInterceptor);
  for (const { controllers } of app.get(ModulesContainer).values())
    for (const { metatype } of controllers.values()) {
      const handlers = Object.values(Object.getOwnPropertyDescriptors((metatype as { prototype: object }).prototype));
      for (const { value } of handlers) {
        const method: unknown = typeof value === 'function' ? Reflect.getMetadata(METHOD_METADATA, value) : undefined;
        if (typeof method !== 'number' || READS.includes(method)) continue;
        Reflect.defineMetadata(INTERCEPTORS_METADATA, [interceptor], value as object);
      }
    }
}
