import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, SignedIn } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { PageQuery } from '../platform/http/paging.js';
import { ChangeShareDto, PastSharePageDto, ShareDto, SharePageDto } from './share.dto.js';
import { GiveShare } from './share.policy.js';
import { presentPastShares, presentShare, presentShares } from './share.presenter.js';
import { Shares } from './shares.service.js';

@ApiTags('shares')
@Controller('api/shares')
export class SharesController {
  constructor(private readonly shares: Shares) {}

  /** What the viewer shares with whom, the newest first. */
  @Get()
  @SignedIn()
  async list(@CurrentViewer() viewer: Viewer, @Query() query: PageQuery): Promise<SharePageDto> {
    return presentShares(await this.shares.list(viewer.accountId, query));
  }

  /** What the viewer shared once and others keep copies of: what the product cannot fetch back. */
  @Get('past')
  @SignedIn()
  async listPast(@CurrentViewer() viewer: Viewer, @Query() query: PageQuery): Promise<PastSharePageDto> {
    return presentPastShares(await this.shares.listPast(viewer.accountId, query));
  }

  /** Narrows or widens a share, or gives it an end. */
  @Patch(':shareId')
  @Allow(GiveShare, 'shareId')
  async change(
    @CurrentViewer() viewer: Viewer,
    @Param('shareId') shareId: string,
    @Body() body: ChangeShareDto,
  ): Promise<ShareDto> {
    return presentShare(await this.shares.change(viewer.accountId, shareId, body));
  }

  /** Takes a share back at once. */
  @Delete(':shareId')
  @HttpCode(204)
  @Allow(GiveShare, 'shareId')
  takeBack(@CurrentViewer() viewer: Viewer, @Param('shareId') shareId: string): Promise<void> {
    return this.shares.takeBack(viewer.accountId, shareId);
  }
}
