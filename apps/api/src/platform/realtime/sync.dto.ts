import { IsInt, Max, Min } from 'class-validator';

/** From where on to tell. */
export class SyncDto {
  /** The last number the app has seen; 0 for none. */
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  after!: number;
}
