import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, SignedIn } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { PageQuery } from '../platform/http/paging.js';
import { ChangeShareDto, PastSharePageDto, ShareDto, SharePageDto, SharePreviewDto, SharesQuery } from './share.dto.js';
import { GiveShare } from './share.policy.js';
import { presentPastShares, presentShare, presentShares } from './share.presenter.js';
import { Shares } from './shares.service.js';

@ApiTags('shares')
@Controller('api/shares')
export class SharesController {
  constructor(private readonly shares: Shares) {}

  /** What the viewer shares with whom, the newest first; of one field, who holds it. */
  @Get()
  @SignedIn()
  async list(@CurrentViewer() viewer: Viewer, @Query() query: SharesQuery): Promise<SharePageDto> {
    return presentShares(await this.shares.list(viewer.accountId, query));
  }

  /** What the viewer shared once and others keep copies of: what the product cannot fetch back. */
  @Get('past')
  @SignedIn()
  async listPast(@CurrentViewer() viewer: Viewer, @Query() query: PageQuery): Promise<PastSharePageDto> {
    return presentPastShares(await this.shares.listPast(viewer.accountId, query));
  }

  /** The own card as the holder of a share sees it at this moment. */
  @Get(':shareId/preview')
  @Allow(GiveShare, 'shareId')
  async preview(@CurrentViewer() viewer: Viewer, @Param('shareId') shareId: string): Promise<SharePreviewDto> {
    const fields = await this.shares.preview(viewer.accountId, shareId);
    return { fields: fields.map(({ kind, label, value }) => ({ kind, label, value })) };
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
