import { IsIn, IsOptional } from 'class-validator';
import { type Paper, PAPERS } from './card-print.pdf.js';

export class CardPrintQuery {
  /** A business card of 85 by 55 mm, which is the default, or a badge of A6. */
  @IsOptional()
  @IsIn(Object.keys(PAPERS))
  paper?: Paper;
}
