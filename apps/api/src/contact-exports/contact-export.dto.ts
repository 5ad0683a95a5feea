import { IsIn } from 'class-validator';
import { CONTACT_FORMATS, type ContactFormat } from '#libs/contracts';

export class ContactExportQuery {
  /** What the file is; phones read vCards of version 3.0. */
  @IsIn(CONTACT_FORMATS)
  format: ContactFormat = 'vcard3';
}
