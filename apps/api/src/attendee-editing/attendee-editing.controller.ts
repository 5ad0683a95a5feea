import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ManageEvent, StaffEvent } from '../events/index.js';
import { Allow } from '../platform/auth/policy.js';
import { AddAttendeeDto, ChangeAttendeeDto, EditableAttendeeDto } from './attendee-editing.dto.js';
import { presentEditable } from './attendee-editing.presenter.js';
import { AttendeeEditing } from './attendee-editing.service.js';

@ApiTags('attendees')
@Controller('api/events/:eventId/attendees')
export class AttendeeEditingController {
  constructor(private readonly editing: AttendeeEditing) {}

  /** Puts one attendee on the list; nothing is sent. */
  @Post()
  @Allow(ManageEvent, 'eventId')
  async add(@Param('eventId') eventId: string, @Body() entry: AddAttendeeDto): Promise<EditableAttendeeDto> {
    return presentEditable(await this.editing.add(eventId, entry));
  }

  /** One attendee, with what they have edited themselves. */
  @Get(':attendeeId')
  @Allow(StaffEvent, 'eventId')
  async find(@Param('eventId') eventId: string, @Param('attendeeId') attendeeId: string): Promise<EditableAttendeeDto> {
    return presentEditable(await this.editing.find(eventId, attendeeId));
  }

  /** Changes what the list says of one attendee, but for what they have edited themselves. */
  @Patch(':attendeeId')
  @Allow(ManageEvent, 'eventId')
  async change(
    @Param('eventId') eventId: string,
    @Param('attendeeId') attendeeId: string,
    @Body() entry: ChangeAttendeeDto,
  ): Promise<EditableAttendeeDto> {
    return presentEditable(await this.editing.change(eventId, attendeeId, entry));
  }

  /** Takes one attendee off the list; whoever has joined leaves. */
  @Delete(':attendeeId')
  @HttpCode(204)
  @Allow(ManageEvent, 'eventId')
  remove(@Param('eventId') eventId: string, @Param('attendeeId') attendeeId: string): Promise<void> {
    return this.editing.remove(eventId, attendeeId);
  }
}
