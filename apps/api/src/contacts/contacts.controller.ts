import { Body, Controller, Get, Param, Patch, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Allow, SignedIn } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { ChangeContactDto, ContactDto, ContactPageDto, ContactsQuery, NoteDto, VCardQuery } from './contact.dto.js';
import { OwnContact } from './contact.policy.js';
import { presentContact, presentContacts } from './contact.presenter.js';
import { Contacts } from './contacts.service.js';

@ApiTags('contacts')
@Controller('api/contacts')
export class ContactsController {
  constructor(private readonly contacts: Contacts) {}

  /** The own address book, by name. */
  @Get()
  @SignedIn()
  async list(@CurrentViewer() viewer: Viewer, @Query() query: ContactsQuery): Promise<ContactPageDto> {
    return presentContacts(await this.contacts.list(viewer.accountId, query));
  }

  /** One contact with what the other shares today. */
  @Get(':contactId')
  @Allow(OwnContact, 'contactId')
  async find(@CurrentViewer() viewer: Viewer, @Param('contactId') contactId: string): Promise<ContactDto> {
    return presentContact(await this.contacts.find(viewer.accountId, contactId));
  }

  /** Writes the own note. Answers are kept with the command, so nothing of the other stands in this one. */
  @Patch(':contactId')
  @Allow(OwnContact, 'contactId')
  async change(
    @CurrentViewer() viewer: Viewer,
    @Param('contactId') contactId: string,
    @Body() { note }: ChangeContactDto,
  ): Promise<NoteDto> {
    await this.contacts.writeNote(viewer.accountId, contactId, note);
    return { id: contactId, note };
  }

  /** The contact as a vCard file for the phone's own address book. */
  @Get(':contactId/vcard')
  @Allow(OwnContact, 'contactId')
  @ApiProduces('text/vcard')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async vcard(
    @CurrentViewer() viewer: Viewer,
    @Param('contactId') contactId: string,
    @Query() { version }: VCardQuery,
  ): Promise<StreamableFile> {
    const { text, disposition } = await this.contacts.file(viewer.accountId, contactId, version);
    return new StreamableFile(Buffer.from(text), { type: 'text/vcard; charset=utf-8', disposition });
  }
}
