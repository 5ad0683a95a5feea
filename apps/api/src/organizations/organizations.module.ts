import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { Memberships } from './memberships.service.js';
import { HoldMembership, ManageOrganization, OwnOrganization, StaffOrganization } from './organization.policy.js';
import { OrganizationsController } from './organizations.controller.js';
import { OrganizationsRepository } from './organizations.repository.js';
import { Organizations } from './organizations.service.js';

@Module({
  imports: [AccountsModule],
  controllers: [OrganizationsController],
  providers: [
    Organizations,
    Memberships,
    OrganizationsRepository,
    HoldMembership,
    OwnOrganization,
    ManageOrganization,
    StaffOrganization,
  ],
  exports: [Organizations, ManageOrganization, StaffOrganization],
})
export class OrganizationsModule {}
