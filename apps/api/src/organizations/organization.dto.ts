import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { LIMITS, MEMBER_ROLES, type MemberRole } from '#libs/contracts';
import { IsMail } from '../platform/mail/is-mail.js';
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
  /** Whoever signs in with this mail finds the invitation; the answer is the same whether or not anybody does already. */
  @IsMail()
  @ApiProperty({ format: 'email' })
  @MaxLength(LIMITS.mail)
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim().toLowerCase() : value))
  mail!: string;

  @IsIn(MEMBER_ROLES)
  @ApiProperty({ enum: MEMBER_ROLES })
  role!: MemberRole;
}

export class MemberDto {
  /** The membership. */
  id!: string;
  mail!: string;
  /** Empty until the person has accepted. */
  name!: string;
  @ApiProperty({ enum: MEMBER_ROLES })
  role!: MemberRole;
  /** False while the person is only invited. */
  isAccepted!: boolean;
}

export class MembersDto {
  items!: MemberDto[];
  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}
