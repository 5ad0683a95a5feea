import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Log } from '../log.js';
import { localeOf } from './locale.js';
import { toProblemError } from './to-problem.js';

/** Renders every error of an HTTP request as problem details; unforeseen ones are logged and say nothing. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    this.answer(error, request, reply);
  }

  /** Answers one request with the problem that `error` is; also used for errors outside any route. */
  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const problem = toProblemError(error);
    if (problem.status >= 500) this.log.failure('request failed', error, { requestId: request.id });
    const retryAfter = problem.extras['retryAfter'];
    if (typeof retryAfter === 'number') void reply.header('retry-after', String(retryAfter));
    void reply
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(JSON.stringify(problem.toProblem(localeOf(request.headers['accept-language']), request.id)));
  }
}
