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
import { OwnOrganization, StaffOrganization } from './organization.policy.js';
import { Organizations } from './organizations.service.js';

@ApiTags('organizations')
@Controller('api/organizations')
export class OrganizationsController {
  constructor(private readonly organizations: Organizations) {}

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
    return this.organizations.listMembers(organizationId, query);
  }

  /** Gives somebody a role, or another one. */
  @Put(':organizationId/members')
  @Allow(OwnOrganization, 'organizationId')
  putMember(
    @CurrentViewer() viewer: Viewer,
    @Param('organizationId') organizationId: string,
    @Body() { mail, role }: PutMemberDto,
  ): Promise<MemberDto> {
    return this.organizations.putMember(organizationId, viewer.accountId, mail, role);
  }

  /** Ends somebody's membership. */
  @Delete(':organizationId/members/:accountId')
  @HttpCode(204)
  @Allow(OwnOrganization, 'organizationId')
  removeMember(@Param('organizationId') organizationId: string, @Param('accountId') accountId: string): Promise<void> {
    return this.organizations.removeMember(organizationId, accountId);
  }
}
