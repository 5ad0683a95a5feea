import { Injectable } from '@nestjs/common';
import type { MemberRole } from '#libs/contracts';
import type { Policy } from '../platform/auth/policy.js';
import { OrganizationsRepository } from './organizations.repository.js';

/** Decides who belongs to the organization, and with which role. */
export const canOwn = (role: MemberRole): boolean => role === 'owner';

/** Owners and admins. */
export const canManage = (role: MemberRole): boolean => role === 'owner' || role === 'admin';

@Injectable()
abstract class OrganizationPolicy implements Policy {
  protected abstract readonly holds: (role: MemberRole) => boolean;

  constructor(private readonly repository: OrganizationsRepository) {}

  async allowed(accountId: string, organizationIds: readonly string[]): Promise<ReadonlySet<string>> {
    const roles = await this.repository.findRoles(accountId, organizationIds);
    return new Set(roles.filter(({ role }) => this.holds(role)).map(({ organizationId }) => organizationId));
  }

  async visible(accountId: string, organizationIds: readonly string[]): Promise<ReadonlySet<string>> {
    const roles = await this.repository.findRoles(accountId, organizationIds);
    return new Set(roles.map(({ organizationId }) => organizationId));
  }
}

/** May decide who belongs to the organization: owners. */
@Injectable()
export class OwnOrganization extends OrganizationPolicy {
  protected override readonly holds = canOwn;
}

/** May create its events: owners and admins. */
@Injectable()
export class ManageOrganization extends OrganizationPolicy {
  protected override readonly holds = canManage;
}

/** May accept the role that the organization gave, or give it back: whoever was given one. */
@Injectable()
export class HoldMembership implements Policy {
  constructor(private readonly repository: OrganizationsRepository) {}

  async allowed(accountId: string, organizationIds: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(await this.repository.findMemberships(accountId, organizationIds));
  }
}

/** May see its events and members: everybody with a role in it. */
@Injectable()
export class StaffOrganization extends OrganizationPolicy {
  protected override readonly holds = (): boolean => true;
}
