import { Inject, Injectable, type LoggerService, type OnApplicationShutdown } from '@nestjs/common';
import { destination, pino, type Logger } from 'pino';
import { CONFIG, type Config } from './config-token.js';

const BATCH_BYTES = 4096;
const FLUSH_MS = 500;

/**
 * Structured logs without personal data: ids, codes and durations only, never a body, a mail or a name. The message of
 * an error from PostgreSQL may quote values, so only its code and constraint are kept.
 */
@Injectable()
export class Log implements LoggerService, OnApplicationShutdown {
  /** Lines leave in batches: a write for each would cost more than many a request. A failure leaves at once. */
  private readonly out = destination({ sync: false, minLength: BATCH_BYTES });
  private readonly flushing = setInterval(() => this.out.flush(), FLUSH_MS).unref();
  private readonly pino: Logger;

  constructor(@Inject(CONFIG) config: Config) {
    this.pino = pino({ level: config.logLevel, base: { roles: [...config.roles].join(',') } }, this.out);
  }

  onApplicationShutdown(): void {
    clearInterval(this.flushing);
    this.out.flush();
  }

  /** One line about something that went as it should. */
  info(message: string, facts: Record<string, unknown> = {}): void {
    this.pino.info(facts, message);
  }

  /** One line about something that failed and that somebody should look at. */
  failure(message: string, error: unknown, facts: Record<string, unknown> = {}): void {
    this.pino.error({ ...facts, error: describe(error) }, message);
    this.out.flush();
  }

  log(message: unknown): void {
    this.pino.debug(String(message));
  }

  error(message: unknown): void {
    this.pino.error(String(message).slice(0, 500));
  }

  warn(message: unknown): void {
    this.pino.warn(String(message).slice(0, 500));
  }
}

function describe(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const { code, constraint, table } = error as Error & { code?: string; constraint?: string; table?: string };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trim().startsWith('at '));
  const isFromDatabase = typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code);
  return {
    name: error.name,
    ...(isFromDatabase ? {} : { message: error.message.slice(0, 300) }),
    ...(code === undefined ? {} : { code }),
    ...(constraint === undefined ? {} : { constraint }),
    ...(table === undefined ? {} : { table }),
    at: frames.slice(0, 6).map((line) => line.trim().slice(3)),
  };
}
