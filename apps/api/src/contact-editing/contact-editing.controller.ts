import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OwnContact } from '../contacts/index.js';
import { Allow, SignedIn } from '../platform/auth/policy.js';
import { CurrentViewer, type Viewer } from '../platform/auth/viewer.js';
import { OwnDetailsDto, OwnDetailsInput } from './contact-editing.dto.js';
import { ContactEditing } from './contact-editing.service.js';

@ApiTags('contacts')
@Controller('api/contacts')
export class ContactEditingController {
  constructor(private readonly editing: ContactEditing) {}

  /** Types somebody in, from a paper card for example. */
  @Post()
  @SignedIn()
  async add(@CurrentViewer() viewer: Viewer, @Body() details: OwnDetailsInput): Promise<OwnDetailsDto> {
    return { id: await this.editing.add(viewer.accountId, details) };
  }

  /** Replaces what the viewer knows of a contact by themselves. */
  @Put(':contactId/own')
  @Allow(OwnContact, 'contactId')
  async write(
    @CurrentViewer() viewer: Viewer,
    @Param('contactId') contactId: string,
    @Body() details: OwnDetailsInput,
  ): Promise<OwnDetailsDto> {
    await this.editing.write(viewer.accountId, contactId, details);
    return { id: contactId };
  }

  /** Deletes a contact that was typed or imported. */
  @Delete(':contactId')
  @HttpCode(204)
  @Allow(OwnContact, 'contactId')
  delete(@CurrentViewer() viewer: Viewer, @Param('contactId') contactId: string): Promise<void> {
    return this.editing.delete(viewer.accountId, contactId);
  }
}
