import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OwnContact } from '../contacts/index.js';
import { Allow, SignedIn } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { ContactNewsDto, ContactNewsQuery } from './contact-news.dto.js';
import { ContactNews } from './contact-news.service.js';

@ApiTags('contacts')
@Controller('api')
export class ContactNewsController {
  constructor(private readonly news: ContactNews) {}

  /** What changed of the people in the own address book since the viewer last looked at them. */
  @Get('contact-news')
  @SignedIn()
  async list(@CurrentViewer() viewer: Viewer, @Query() { contactId }: ContactNewsQuery): Promise<ContactNewsDto> {
    const items = await this.news.list(viewer.accountId, contactId);
    return { items: items.map((item) => ({ ...item, at: item.at.toISOString() })) };
  }

  /** Says that the viewer has looked at what is new of the contact. */
  @Post('contacts/:contactId/news/seen')
  @HttpCode(204)
  @Allow(OwnContact, 'contactId')
  see(@CurrentViewer() viewer: Viewer, @Param('contactId') contactId: string): Promise<void> {
    return this.news.see(viewer.accountId, contactId);
  }
}
