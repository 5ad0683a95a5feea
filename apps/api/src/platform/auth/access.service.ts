import { Injectable, type Type } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { isId } from '../ids.js';
import { Forbidden, NotFound } from '../http/problems.js';
import type { Policy } from './policy.js';

/** Asks a policy and refuses in the one way: 403 for what the viewer can see, else 404. */
@Injectable()
export class AccessService {
  constructor(private readonly modules: ModuleRef) {}

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
}
