import { Body, Controller, Headers, HttpCode, Post, Res, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../platform/auth/policy.js';
import { isCommandId } from '../platform/commands/commands.js';
import { CommandIdMissing } from '../platform/http/problems.js';
import { deviceOf } from './device.js';
import { LimitByAddress } from './limit-by-address.guard.js';
import {
  RedeemSignInDto,
  SignedInDto,
  SignInAgainDto,
  SignInMailedDto,
  SignInStartedDto,
  StartSignInDto,
} from './sign-in.dto.js';
import { SignInLinks } from './sign-in-links.service.js';
import { SignIns } from './sign-in.service.js';

@ApiTags('sign-in')
@Controller('api/sign-in')
@UseGuards(LimitByAddress)
export class SignInController {
  constructor(
    private readonly links: SignInLinks,
    private readonly signIns: SignIns,
  ) {}

  /** Sends a mail with a link and a code; the answer is the same whether or not the mail is known. */
  @Post()
  @HttpCode(202)
  @Public()
  async start(@Body() { mail, locale, nextPath }: StartSignInDto): Promise<SignInStartedDto> {
    return { signInId: await this.links.start(mail, locale, nextPath ?? null) };
  }

  /** Sends a fresh mail to where an old link of the last day went. */
  @Post('again')
  @HttpCode(202)
  @Public()
  startAgain(@Body() { token, locale }: SignInAgainDto): Promise<SignInMailedDto> {
    return this.links.startAgain(token, locale);
  }

  /** Signs in with the link's token, or with the code; the session comes as a cookie. */
  @Post('redeem')
  @HttpCode(200)
  @Public()
  async redeem(
    @Body() proof: RedeemSignInDto,
    @Headers('idempotency-key') commandId: string | undefined,
    @Headers('user-agent') userAgent: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInDto> {
    if (commandId && !isCommandId(commandId)) throw new CommandIdMissing();
    const { nextPath, cookie } = await this.signIns.redeem(proof, commandId || null, deviceOf(userAgent));
    void reply.header('set-cookie', cookie);
    return { nextPath };
  }
}
