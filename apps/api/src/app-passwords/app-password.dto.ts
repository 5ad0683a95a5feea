import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { LIMITS } from '#libs/contracts';
import { ShownOnce } from '../platform/commands/shown-once.js';
import { Trimmed } from '../platform/http/trimmed.js';

export class MakeAppPasswordDto {
  /** What the device is called, so that one knows which to end. */
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.deviceName)
  name!: string;
}

export class AppPasswordDto {
  id!: string;
  name!: string;
  /** ISO 8601, UTC. */
  madeAt!: string;
  /** When the device last came, to the hour; null where it never did. ISO 8601, UTC. */
  @ApiProperty({ type: String, nullable: true })
  usedAt!: string | null;
}

export class AppPasswordsDto {
  /** The newest first. */
  items!: AppPasswordDto[];
}

export class NewAppPasswordDto extends ShownOnce {
  id!: string;
  /** What a program asks for as server, or as address. */
  serverUrl!: string;
  userName!: string;
  /** Shown this once: a repetition of the command says null. */
  @ApiProperty({ type: String, nullable: true })
  password!: string | null;

  withoutSecrets(): NewAppPasswordDto {
    return Object.assign(new NewAppPasswordDto(), this, { password: null });
  }
}

export class AppleProfileDto {
  /** A file that sets an Apple device up: it can be fetched once, within ten minutes. */
  url!: string;
}
