import { createRequire } from 'node:module';
import { correction, generate } from 'lean-qr';
import PdfDocument from 'pdfkit';

/** What is printed of a person, and what the code holds. */
export interface PrintedCard {
  name: string;
  /** Role and organization, and whatever else stands below the name: one text a line. */
  lines: readonly string[];
  /** What a scanner reads. */
  code: string;
  language: string;
}

/** The papers there are, in millimetres: a business card, and a badge for a holder of A6. */
export const PAPERS = { card: { width: 85, height: 55 }, badge: { width: 105, height: 148 } } as const;
export type Paper = keyof typeof PAPERS;

const POINTS_A_MILLIMETRE = 72 / 25.4;
const QUIET_MODULES = 4;
const fontFile = (name: string): string => createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);

/** Where things stand on a paper, in millimetres from its upper left corner. */
const LAYOUT = {
  card: { text: { left: 5, top: 6, width: 38 }, code: { left: 44, top: 9, side: 38 }, name: 11, line: 6.5 },
  badge: { text: { left: 8, top: 12, width: 89 }, code: { left: 18, top: 70, side: 69 }, name: 24, line: 11 },
} as const;

/** Writes a PDF of one page. Its fonts are in it, so that every letter is printed as it is. */
export async function writeCardPdf(card: PrintedCard, paper: Paper): Promise<Buffer> {
  const { width, height } = PAPERS[paper];
  const document = new PdfDocument({
    size: [width * POINTS_A_MILLIMETRE, height * POINTS_A_MILLIMETRE],
    margin: 0,
    lang: card.language,
    info: { Title: card.name, Producer: 'Treffpunkt', Creator: 'Treffpunkt' },
  });
  const chunks: Buffer[] = [];
  const whole = new Promise<Buffer>((done, fail) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => done(Buffer.concat(chunks)));
    document.on('error', fail);
  });
  // All lengths below are millimetres.
  document.scale(POINTS_A_MILLIMETRE);
  writeWords(document, card, paper);
  drawCode(document, card.code, LAYOUT[paper].code);
  document.end();
  return whole;
}

function writeWords(document: PDFKit.PDFDocument, { name, lines }: PrintedCard, paper: Paper): void {
  const { text, name: nameSize, line: lineSize } = LAYOUT[paper];
  const bottom = paper === 'card' ? PAPERS.card.height - 5 : LAYOUT.badge.code.top - 3;
  const size = (points: number): number => points / POINTS_A_MILLIMETRE;
  document.font(fontFile('DejaVuSans-Bold')).fontSize(size(nameSize)).fillColor('#1c1b18');
  document.text(name, text.left, text.top, { width: text.width });
  document.font(fontFile('DejaVuSans')).fontSize(size(lineSize));
  for (const line of lines) {
    const top = document.y + 1;
    if (top + document.heightOfString(line, { width: text.width }) > bottom) return;
    document.text(line, text.left, top, { width: text.width });
  }
}

function drawCode(
  document: PDFKit.PDFDocument,
  text: string,
  { left, top, side }: { left: number; top: number; side: number },
): void {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const module = side / (code.size + 2 * QUIET_MODULES);
  const at = (index: number): number => (index + QUIET_MODULES) * module;
  for (let y = 0; y < code.size; y += 1)
    for (let x = 0; x < code.size; x += 1)
      // Neighbours overlap by a hair, so that no printer leaves a white line between them.
      if (code.get(x, y)) document.rect(left + at(x), top + at(y), module * 1.02, module * 1.02);
  document.fill('#000000');
}
