import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { FIELD_KINDS, type FieldKind } from '#libs/contracts';

export class ContactNewsQuery {
  /** Only of this contact. */
  @IsOptional()
  @IsUUID()
  contactId?: string;
}

export class NewsItemDto {
  contactId!: string;
  name!: string;
  /** What changed of what they share; the value is in the contact. */
  @ApiProperty({ enum: FIELD_KINDS, isArray: true })
  kinds!: FieldKind[];
  /** ISO 8601, UTC. */
  at!: string;
}

export class ContactNewsDto {
  /** The newest first, at most one page. */
  items!: NewsItemDto[];
}
