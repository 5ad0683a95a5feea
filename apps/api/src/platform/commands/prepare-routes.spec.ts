import 'reflect-metadata';
import { type CallHandler, Controller, Get, Module, type NestInterceptor, Post, UseInterceptors } from '@nestjs/common';
import { INTERCEPTORS_METADATA } from '@nestjs/common/constants.js';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Public, SignedIn } from '../auth/policy.js';
import { CommandInterceptor } from './command.interceptor.js';
import type { Commands } from './commands.js';
import { prepareRoutes } from './prepare-routes.js';

class Counting implements NestInterceptor {
  intercept = (_: unknown, next: CallHandler) => next.handle();
}

@Controller('things')
class Things {
  @Get()
  @Public()
  list(): string {
    return 'things';
  }

  @Post()
  @SignedIn()
  @UseInterceptors(Counting)
  make(): string {
    return 'thing';
  }
}

@Controller('gaps')
class Gaps {
  @Get()
  list(): string {
    return 'open to nobody knows whom';
  }
}

const commandInterceptor = { provide: CommandInterceptor, useFactory: () => new CommandInterceptor({} as Commands) };

@Module({ controllers: [Things], providers: [commandInterceptor] })
class Sound {}

@Module({ controllers: [Gaps], providers: [commandInterceptor] })
class WithGap {}

const appOf = (module: object) => NestFactory.create(module, new FastifyAdapter(), { logger: false });
const interceptorsOf = (handler: object): unknown => Reflect.getMetadata(INTERCEPTORS_METADATA, handler);

test('a route without a policy stops the start, by its name', async () => {
  const app = await appOf(WithGap);
  expect(() => prepareRoutes(app)).toThrow('Gaps.list has no policy.');
});

test('changes are commands before anything else, once for each app that starts; reads are not', async () => {
  for (const app of [await appOf(Sound), await appOf(Sound)]) {
    prepareRoutes(app);
    expect(interceptorsOf(Things.prototype.make)).toEqual([app.get(CommandInterceptor), Counting]);
    expect(interceptorsOf(Things.prototype.list)).toBeUndefined();
  }
});
