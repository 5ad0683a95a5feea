import { Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { JoinedEvent } from '../attendees/index.js';
import { OwnContact } from '../contacts/index.js';
import { Allow, SignedIn } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { PageQuery } from '../platform/http/paging.js';
import { BlockDto, BlockPageDto } from './block.dto.js';
import { OwnBlock } from './block.policy.js';
import { presentBlock } from './block.presenter.js';
import { Blocks } from './blocks.service.js';

@ApiTags('blocks')
@Controller('api')
export class BlocksController {
  constructor(private readonly blocks: Blocks) {}

  /** Whom I block, the newest first. Nobody else reads it. */
  @Get('blocks')
  @SignedIn()
  async list(@CurrentViewer() viewer: Viewer, @Query() query: PageQuery): Promise<BlockPageDto> {
    const { items, next } = await this.blocks.list(viewer.accountId, query);
    return { items: items.map(presentBlock), next };
  }

  /**
   * Blocks a person of the event, everywhere: to them it looks as if I had left and ended every share. What I asked them
   * is withdrawn, meetings of the two of us are cancelled, what they asked me runs to its date.
   */
  @Post('events/:eventId/people/:attendeeId/block')
  @Allow(JoinedEvent, 'eventId')
  async addAttendee(
    @CurrentViewer() viewer: Viewer,
    @Param('eventId') eventId: string,
    @Param('attendeeId') attendeeId: string,
  ): Promise<BlockDto> {
    return presentBlock(await this.blocks.addAttendee(viewer.accountId, eventId, attendeeId));
  }

  /** Blocks a contact, in the same way. */
  @Post('contacts/:contactId/block')
  @Allow(OwnContact, 'contactId')
  async addContact(@CurrentViewer() viewer: Viewer, @Param('contactId') contactId: string): Promise<BlockDto> {
    return presentBlock(await this.blocks.addContact(viewer.accountId, contactId));
  }

  /** Ends a block. What it withdrew, cancelled and took back stays so. */
  @Delete('blocks/:blockId')
  @HttpCode(204)
  @Allow(OwnBlock, 'blockId')
  remove(@CurrentViewer() viewer: Viewer, @Param('blockId') blockId: string): Promise<void> {
    return this.blocks.remove(viewer.accountId, blockId);
  }
}
