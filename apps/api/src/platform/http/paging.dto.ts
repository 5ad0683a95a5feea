import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { LIMITS } from '#libs/contracts';

/** Which page of a list. */
export class PageQuery {
  /** Where the page before ended: its `next`. */
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  cursor?: string;

  /** How many items at most. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(LIMITS.pageSizeMax)
  limit: number = LIMITS.pageSize;
}
