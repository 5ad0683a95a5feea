import { Injectable, type Type } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { isId } from '../ids.js';
import { Forbidden, NotFound, NotSignedIn } from '../http/problems.js';
import type { Policy } from './policy.js';
import { Sessions } from './sessions.service.js';

/** Asks a policy and refuses in the one way: 403 for what the viewer can see, else 404. */
@Injectable()
export class AccessService {
  constructor(
    private readonly modules: ModuleRef,
    private readonly sessions: Sessions,
  ) {}

  /**
   * Passes when the policy allows the account on every one of `ids`.
   * @throws Forbidden, NotFound
   */
  async require(policyType: Type<Policy>, accountId: string, ids: readonly string[]): Promise<void> {
    if (ids.length === 0 || !ids.every(isId)) throw new NotFound();
    const policy = this.modules.get<Policy>(policyType, { strict: false });
    const allowed = await policy.allowed(accountId, ids);
    const refused = ids.filter((id) => !allowed.has(id));
    if (refused.length === 0) return;
    const visible = (await policy.visible?.(accountId, refused)) ?? new Set<string>();
    throw refused.every((id) => visible.has(id)) ? new Forbidden() : new NotFound();
  }

  /**
   * Refuses a hot read whose statement found nothing: says what the ordinary way would have said.
   * @throws NotSignedIn, Forbidden, NotFound
   */
  async refuseMiss(policyType: Type<Policy>, sessionHash: Buffer, ids: readonly string[]): Promise<never> {
    const viewer = await this.sessions.viewerOfHash(sessionHash);
    if (!viewer) throw new NotSignedIn();
    await this.require(policyType, viewer.accountId, ids);
    throw new NotFound();
  }
}
