import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  MinLength,
} from 'class-validator';
import { EXCHANGE_STATES, type ExchangeState, FIELD_KINDS, type FieldKind, LIMITS } from '#libs/contracts';
import { PageQuery } from '../platform/http/paging.js';

export class AgreeDto {
  /** Which of the own fields to give; the name always goes along. */
  @IsArray()
  @ArrayMaxSize(LIMITS.fields)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  giveFieldIds!: string[];
}

export class ProposeDto extends AgreeDto {
  /** The fragment of the url of the card that was scanned. */
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  token!: string;
}

export class ProposeAfterDto extends AgreeDto {
  /** The one of the meeting to exchange with. */
  @IsUUID()
  attendeeId!: string;
}

export class ExchangesQuery extends PageQuery {
  /** `true` leaves only those that wait for an answer. */
  @IsOptional()
  @IsIn(['true', 'false'])
  open?: 'true' | 'false';
}

export class OtherSideDto {
  name!: string;
  role!: string;
  organization!: string;
}

export class GivenFieldDto {
  id!: string;
  @ApiProperty({ enum: FIELD_KINDS })
  kind!: FieldKind;
  label!: string;
  value!: string;
}

/** How far an exchange has come. Answers of commands are kept, so nothing of the other person stands in them. */
export class ExchangeStateDto {
  id!: string;
  @ApiProperty({ enum: EXCHANGE_STATES })
  state!: ExchangeState;
  contactId!: string | null;
}

export class ExchangeDto extends ExchangeStateDto {
  /** True for the one whose card was scanned, who agrees or not. */
  iShowed!: boolean;
  /** Empty once it has ended without agreement: nothing was given. */
  other!: OtherSideDto;
  /** What the viewer gives, or would give: the card, until they have chosen. */
  giveFields!: GivenFieldDto[];
  /** ISO 8601, UTC. */
  endsAt!: string;
}

export class ExchangePageDto {
  items!: ExchangeDto[];
  next!: string | null;
}
