import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsEmail, IsIn, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { LIMITS, MEMBER_ROLES, type MemberRole } from '#libs/contracts';
import { Trimmed } from '../platform/http/trimmed.js';

export class CreateOrganizationDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(LIMITS.name)
  @Trimmed()
  name!: string;
}

export class OrganizationDto {
  id!: string;
  name!: string;
  /** The own role in it. */
  @ApiProperty({ enum: MEMBER_ROLES })
  role!: MemberRole;
}

export class OrganizationsDto {
  items!: OrganizationDto[];
  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}

export class PutMemberDto {
  /** Where nobody has this mail yet, an account is made that its owner enters by a sign-in mail. */
  @IsEmail()
  @MaxLength(LIMITS.mail)
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim().toLowerCase() : value))
  mail!: string;

  @IsIn(MEMBER_ROLES)
  @ApiProperty({ enum: MEMBER_ROLES })
  role!: MemberRole;
}

export class MemberDto {
  accountId!: string;
  mail!: string;
  name!: string;
  @ApiProperty({ enum: MEMBER_ROLES })
  role!: MemberRole;
}

export class MembersDto {
  items!: MemberDto[];
  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}
