import type { AddressInfo } from 'node:net';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppModule } from './app.module.js';
import type { Config } from './config.js';
import { configureApp } from './configure-app.js';
import { migrate } from './platform/database/migrate.js';
import { ProblemFilter } from './platform/http/problem.filter.js';
import { countedIds } from './platform/ids.js';

/** A running process of the product. */
export interface RunningApi {
  app: NestFastifyApplication;
  /** Where it listens, with the port it got. */
  url: string;
  close(): Promise<void>;
}

const BODY_BYTES = 256 * 1024;
const KEEP_ALIVE_MS = 65_000;

/** Makes the Fastify application of a configuration, not yet listening; one that cannot be made leaves nothing open. */
export async function createApp(config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    // One proxy, ours: with more trust a caller could choose the address that limits count by.
    trustProxy: config.trustProxy ? (_address: string, hop: number) => hop === 0 : false,
    bodyLimit: BODY_BYTES,
    // With this, SIGTERM ends at once and loses no answer: new requests are refused, those under way are finished.
    return503OnClosing: true,
    keepAliveTimeout: KEEP_ALIVE_MS,
    genReqId: countedIds(),
    routerOptions: { maxParamLength: 200 },
    // What the server refuses before any route (an address that cannot be read) is a problem like all others.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      app.get(ProblemFilter).answer(error, request, reply),
  });
  const app: NestFastifyApplication = await NestFactory.create<NestFastifyApplication>(
    AppModule.register(config),
    adapter,
    {
      bufferLogs: true,
      abortOnError: false,
      // Nest's own parsers take forms too; Fastify's read JSON alone (`limitBodies`).
      bodyParser: false,
    },
  );
  try {
    await configureApp(app, config);
  } catch (error) {
    await app.close();
    throw error;
  }
  return app;
}

/** Migrates where it is to, starts the roles of the configuration in this process and listens. */
export async function startApi(config: Config): Promise<RunningApi> {
  if (config.migrates) await migrate(config.databaseOwnerUrl);
  const app = await createApp(config);
  await app.listen(config.port, config.host);
  const { port } = app.getHttpServer().address() as AddressInfo;
  return { app, url: `http://${config.host}:${port}`, close: () => app.close() };
}
