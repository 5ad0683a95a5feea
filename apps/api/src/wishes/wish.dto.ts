import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { type WishKind, WISH_KINDS } from '#libs/contracts';

export class WishInput {
  /** `must`: must meet; `like`: would like to; `rather-not`: is suggested no more. */
  @IsIn(WISH_KINDS)
  @ApiProperty({ enum: WISH_KINDS })
  kind!: WishKind;
}

export class WishDto {
  attendeeId!: string;
  givenName!: string;
  familyName!: string;
  position!: string;
  company!: string;
  @ApiProperty({ enum: WISH_KINDS })
  kind!: WishKind;
}

export class WishesDto {
  items!: WishDto[];
  next!: string | null;
}
