import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, SignedIn } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { PageQuery } from '../platform/http/paging.dto.js';
import {
  CreateOrganizationDto,
  MemberDto,
  MembersDto,
  OrganizationDto,
  OrganizationsDto,
  PutMemberDto,
} from './organization.dto.js';
import { HoldMembership, OwnOrganization, StaffOrganization } from './organization.policy.js';
import { Memberships } from './memberships.service.js';
import { Organizations } from './organizations.service.js';

@ApiTags('organizations')
@Controller('api/organizations')
export class OrganizationsController {
  constructor(
    private readonly organizations: Organizations,
    private readonly memberships: Memberships,
  ) {}

  /** Makes an organization; its maker is its first owner. */
  @Post()
  @SignedIn()
  create(@CurrentViewer() viewer: Viewer, @Body() { name }: CreateOrganizationDto): Promise<OrganizationDto> {
    return this.organizations.create(viewer.accountId, name);
  }

  /** The organizations one works for, by name. */
  @Get()
  @SignedIn()
  list(@CurrentViewer() viewer: Viewer, @Query() query: PageQuery): Promise<OrganizationsDto> {
    return this.organizations.listOf(viewer.accountId, query);
  }

  /** Who works for the organization, by mail. */
  @Get(':organizationId/members')
  @Allow(StaffOrganization, 'organizationId')
  listMembers(@Param('organizationId') organizationId: string, @Query() query: PageQuery): Promise<MembersDto> {
    return this.memberships.list(organizationId, query);
  }

  /** Invites somebody to a role, or gives a member another one. The role holds once the person has accepted. */
  @Put(':organizationId/members')
  @Allow(OwnOrganization, 'organizationId')
  putMember(
    @CurrentViewer() viewer: Viewer,
    @Param('organizationId') organizationId: string,
    @Body() { mail, role }: PutMemberDto,
  ): Promise<MemberDto> {
    return this.memberships.put(organizationId, viewer.accountId, mail, role);
  }

  /** Takes on the role that the organization offers. */
  @Post(':organizationId/membership/accept')
  @HttpCode(200)
  @Allow(HoldMembership, 'organizationId')
  accept(@CurrentViewer() viewer: Viewer, @Param('organizationId') organizationId: string): Promise<OrganizationDto> {
    return this.memberships.accept(organizationId, viewer.accountId);
  }

  /** Declines the invitation, or leaves. */
  @Delete(':organizationId/membership')
  @HttpCode(204)
  @Allow(HoldMembership, 'organizationId')
  leave(@CurrentViewer() viewer: Viewer, @Param('organizationId') organizationId: string): Promise<void> {
    return this.memberships.leave(organizationId, viewer.accountId);
  }

  /** Ends somebody's membership, or takes the invitation back. */
  @Delete(':organizationId/members/:memberId')
  @HttpCode(204)
  @Allow(OwnOrganization, 'organizationId')
  removeMember(@Param('organizationId') organizationId: string, @Param('memberId') memberId: string): Promise<void> {
    return this.memberships.remove(organizationId, memberId);
  }
}
