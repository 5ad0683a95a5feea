import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { Clock } from '../clock.js';
import { NotSignedIn } from '../http/problems.js';
import { RequestLimits } from '../http/request-limits.js';
import { AccessService } from './access.service.js';
import { ACCESS, type Access } from './policy.js';
import { Sessions } from './sessions.service.js';
import type { ViewedRequest } from './viewer.js';

/**
 * Checks every HTTP request against what its route demands, and that its account sends no more than one may; a route that
 * demands nothing does not exist.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly access: AccessService,
    private readonly limits: RequestLimits,
    private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const demanded = this.reflector.get<Access | undefined>(ACCESS, context.getHandler());
    if (!demanded) throw new Error(`${context.getClass().name}.${context.getHandler().name} has no policy.`);
    if (demanded.kind === 'public') return true;
    const request = context.switchToHttp().getRequest<ViewedRequest>();
    if (demanded.kind === 'in-statement') {
      request.sessionHash = this.sessions.hashIn(request.headers.cookie);
      if (!request.sessionHash) throw new NotSignedIn();
      // Whose session it is comes to light in the statement; until then the session stands for them.
      this.limits.admit(request.sessionHash.toString('base64url'), this.clock.now());
      return true;
    }
    const used = await this.sessions.use(request.headers.cookie);
    if (!used) throw new NotSignedIn();
    const { viewer, cookie } = used;
    this.limits.admit(viewer.accountId, this.clock.now());
    if (cookie) void context.switchToHttp().getResponse<FastifyReply>().header('set-cookie', cookie);
    request.viewer = viewer;
    if (demanded.kind === 'policy') {
      const id = (request.params as Record<string, string>)[demanded.id] ?? '';
      await this.access.require(demanded.policy, viewer.accountId, [id]);
    }
    return true;
  }
}
