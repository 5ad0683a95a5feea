import { IsInt, IsUUID, Max, Min } from 'class-validator';
import { LIMITS } from '#libs/contracts';

export class RunLateDto {
  /** How many minutes after the beginning one comes; 0 takes it back. */
  @IsInt()
  @Min(0)
  @Max(LIMITS.lateMinutes)
  minutes!: number;
}

export class RunLateCommandDto extends RunLateDto {
  @IsUUID()
  meetingId!: string;
}
