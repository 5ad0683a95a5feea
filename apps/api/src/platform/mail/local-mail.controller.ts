import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { isId } from '../ids.js';
import { Public } from '../auth/policy.js';
import { NotFound } from '../http/problems.js';
import { KeptMailsRepository } from './kept-mails.repository.js';
import { localMailList, localMailPage } from './local-mail.page.js';

const NEWEST = 100;

/** The mails this machine kept, for local mode only: the module leaves this out everywhere else. */
@ApiExcludeController()
@Controller('local/mail')
export class LocalMailController {
  constructor(private readonly kept: KeptMailsRepository) {}

  @Get()
  @Public()
  @Header('content-type', 'text/html; charset=utf-8')
  async list(@Query('to') to: unknown): Promise<string> {
    return localMailList(await this.kept.list(typeof to === 'string' && to !== '' ? to : null, NEWEST));
  }

  @Get(':id')
  @Public()
  @Header('content-type', 'text/html; charset=utf-8')
  async show(@Param('id') id: string): Promise<string> {
    const mail = isId(id) ? await this.kept.find(id) : undefined;
    if (!mail) throw new NotFound();
    return localMailPage(mail);
  }
}
