import { Injectable } from '@nestjs/common';
import type { ContactFormat, Locale } from '#libs/contracts';
import { AddressBook } from '../address-book/index.js';
import { Copies } from '../shares/index.js';
import { FILE_FORMATS } from './contact-export.file.js';

/** Whole address books as files. */
@Injectable()
export class ContactExports {
  constructor(
    private readonly addressBook: AddressBook,
    private readonly copies: Copies,
  ) {}

  /** Writes the file piece by piece, whatever its length; whose fields go out is noted before the first. */
  async *write(accountId: string, format: ContactFormat, locale: Locale): AsyncGenerator<string> {
    const { begin, write, between, end } = FILE_FORMATS[format];
    await this.copies.note(accountId, 'export');
    yield begin(locale);
    let isFirst = true;
    for await (const entries of this.addressBook.all(accountId)) {
      yield (isFirst ? '' : between) + write(entries);
      isFirst = false;
    }
    yield end;
  }
}
