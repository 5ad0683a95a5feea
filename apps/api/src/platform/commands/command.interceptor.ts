import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { firstValueFrom, from, type Observable } from 'rxjs';
import type { ViewedRequest } from '../auth/viewer.js';
import { Commands } from './commands.js';
import { SAME_COMMAND } from './same-command.js';

/** Makes every HTTP change of state by somebody signed in a command: one transaction, answered once. */
@Injectable()
export class CommandInterceptor implements NestInterceptor {
  constructor(private readonly commands: Commands) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<ViewedRequest>();
    const { viewer } = request;
    if (!viewer) return next.handle();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const command = {
      accountId: viewer.accountId,
      id: request.headers['idempotency-key'],
      ...contentOf(request, Reflect.getMetadata(SAME_COMMAND, context.getHandler()) as string | undefined),
    };
    const run = async (): Promise<unknown> => {
      const answer = await this.commands.run(command, async () => {
        const data = await firstValueFrom(next.handle(), { defaultValue: undefined });
        return { status: reply.statusCode, data };
      });
      void reply.status(answer.status);
      if (answer.isReplay) void reply.header('idempotency-replayed', 'true');
      return answer.data;
    };
    return from(run());
  }
}

/** What is done to what: in the words of the socket command where the route is the same, else by its own address. */
function contentOf(
  { method, url, params, body }: ViewedRequest,
  same: string | undefined,
): { name: string; body: unknown } {
  if (same === undefined) return { name: `${method} ${url.split('?')[0] ?? ''}`, body };
  return { name: same, body: { ...(body as object | undefined), ...(params as object) } };
}
