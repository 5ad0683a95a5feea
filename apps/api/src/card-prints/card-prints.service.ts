import { Injectable } from '@nestjs/common';
import { asLine, writeVCard } from '#libs/cards';
import type { FieldKind, Locale } from '#libs/contracts';
import { Cards } from '../cards/index.js';
import { Clock } from '../platform/clock.js';
import { type Paper, writeCardPdf } from './card-print.pdf.js';

/** A picture does not fit into a code, and a note is not for everybody who reads a badge. */
const NOT_PRINTED: readonly FieldKind[] = ['photo', 'note'];
const IN_LARGE: readonly FieldKind[] = ['name'];

/** The own card on paper. */
@Injectable()
export class CardPrints {
  constructor(
    private readonly cards: Cards,
    private readonly clock: Clock,
  ) {}

  /** A PDF of what the card shows, with a code that any phone saves as a contact, without a network or an account. */
  async print(accountId: string, paper: Paper, language: Locale): Promise<Buffer> {
    const card = await this.cards.of(accountId);
    const fields = card.fields.filter(({ isOnCard, kind }) => isOnCard && !NOT_PRINTED.includes(kind));
    const name = fields.find(({ kind }) => kind === 'name')?.value ?? '';
    const lines = fields.filter(({ kind }) => !IN_LARGE.includes(kind)).map(({ value }) => asLine(value));
    const vCard = { uid: `urn:uuid:${card.id}`, revisedAt: this.clock.now(), name, fields, tags: [], remarks: [] };
    return writeCardPdf({ name, lines, code: writeVCard(vCard, '3.0', language), language }, paper);
  }
}
