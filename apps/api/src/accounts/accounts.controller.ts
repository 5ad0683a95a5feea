import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { SignedIn } from '../platform/auth/policy.js';
import { Sessions } from '../platform/auth/sessions.service.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { AccountDto, ChangeAccountDto, DeviceSessionsDto, SessionDto } from './account.dto.js';
import { Accounts } from './accounts.service.js';

@ApiTags('account')
@Controller('api')
export class AccountsController {
  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
  ) {}

  /** Who is signed in, and what they take part in. */
  @Get('session')
  @SignedIn()
  session(@CurrentViewer() viewer: Viewer): Promise<SessionDto> {
    return this.accounts.belongings(viewer.accountId);
  }

  /** Signs out: the session ends everywhere at once. */
  @Delete('session')
  @HttpCode(204)
  @SignedIn()
  async signOut(@CurrentViewer() viewer: Viewer, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.end(viewer.accountId, viewer.sessionId);
    void reply.header('set-cookie', this.sessions.forgetCookie());
  }

  /** Changes the own name, language or time zone. */
  @Patch('account')
  @SignedIn()
  change(@CurrentViewer() viewer: Viewer, @Body() changes: ChangeAccountDto): Promise<AccountDto> {
    return this.accounts.change(viewer.accountId, changes);
  }

  /** Where this account is signed in, the latest first. */
  @Get('sessions')
  @SignedIn()
  async listSessions(@CurrentViewer() viewer: Viewer): Promise<DeviceSessionsDto> {
    return { items: await this.accounts.listSessions(viewer), next: null };
  }

  /** Signs another device out. */
  @Delete('sessions/:sessionId')
  @HttpCode(204)
  @SignedIn()
  endSession(@CurrentViewer() viewer: Viewer, @Param('sessionId') sessionId: string): Promise<void> {
    return this.accounts.endSession(viewer.accountId, sessionId);
  }
}
