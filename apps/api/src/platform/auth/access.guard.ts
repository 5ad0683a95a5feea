import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { NotSignedIn } from '../http/problems.js';
import { AccessService } from './access.service.js';
import { ACCESS, type Access } from './policy.js';
import { Sessions } from './sessions.service.js';
import type { ViewedRequest } from './viewer.js';

/** Checks every HTTP request against what its route demands; a route that demands nothing does not exist. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly access: AccessService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const demanded = this.reflector.get<Access | undefined>(ACCESS, context.getHandler());
    if (!demanded) throw new Error(`${context.getClass().name}.${context.getHandler().name} has no policy.`);
    if (demanded.kind === 'public') return true;
    const request = context.switchToHttp().getRequest<ViewedRequest>();
    if (demanded.kind === 'in-statement') {
      request.sessionHash = this.sessions.hashIn(request.headers.cookie);
      if (!request.sessionHash) throw new NotSignedIn();
      return true;
    }
    const used = await this.sessions.use(request.headers.cookie);
    if (!used) throw new NotSignedIn();
    const { viewer, cookie } = used;
    if (cookie) void context.switchToHttp().getResponse<FastifyReply>().header('set-cookie', cookie);
    request.viewer = viewer;
    if (demanded.kind === 'policy') {
      const id = (request.params as Record<string, string>)[demanded.id] ?? '';
      await this.access.require(demanded.policy, viewer.accountId, [id]);
    }
    return true;
  }
}
