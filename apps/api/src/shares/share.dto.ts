import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsDate, IsOptional, IsUUID } from 'class-validator';
import { COPY_WAYS, type CopyWay, FIELD_KINDS, type FieldKind, LIMITS } from '#libs/contracts';
import { PageQuery } from '../platform/http/paging.js';

export class ChangeShareDto {
  /** The fields to leave in the share; the name always stays. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(LIMITS.fields)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  fieldIds?: string[];

  /** When the share is to end by itself; null for no such date. */
  @IsOptional()
  @Type(() => Date)
  @IsDate()
  until?: Date | null;
}

export class SharesQuery extends PageQuery {
  /** Only shares that carry this field: who holds my number. */
  @IsOptional()
  @IsUUID()
  fieldId?: string;
}

export class SeenFieldDto {
  @ApiProperty({ enum: FIELD_KINDS })
  kind!: FieldKind;
  label!: string;
  value!: string;
}

export class SharePreviewDto {
  /** What the holder sees at this moment, nothing where a block stands between. */
  fields!: SeenFieldDto[];
}

export class ShareFieldDto {
  id!: string;
  @ApiProperty({ enum: FIELD_KINDS })
  kind!: FieldKind;
  label!: string;
}

export class CopyDto {
  /** A file of one contact, of the whole address book, or the phone's own address book, which follows at its next sync. */
  @ApiProperty({ enum: COPY_WAYS })
  how!: CopyWay;
  /** The last time. ISO 8601, UTC. */
  at!: string;
  fields!: ShareFieldDto[];
}

export class ShareDto {
  id!: string;
  /** Who sees the fields, as in the own address book. */
  holderName!: string;
  fields!: ShareFieldDto[];
  /** ISO 8601, UTC. */
  since!: string;
  /** ISO 8601, UTC. */
  until!: string | null;
  how!: string;
  /** Where it came about; null where nobody knows. */
  eventName!: string | null;
  /** What the holder took out of the product: taking back does not reach it. */
  copies!: CopyDto[];
}

export class PastShareDto {
  id!: string;
  /** Who saw the fields, as in the own address book. */
  holderName!: string;
  /** ISO 8601, UTC. */
  since!: string;
  /** ISO 8601, UTC. */
  endedAt!: string;
  /** What the holder took out of the product while it was shared. */
  copies!: CopyDto[];
}

export class PastSharePageDto {
  items!: PastShareDto[];
  next!: string | null;
}

export class SharePageDto {
  items!: ShareDto[];
  next!: string | null;
}
