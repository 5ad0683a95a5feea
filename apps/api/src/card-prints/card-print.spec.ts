import { inflateSync } from 'node:zlib';
import { writeCardPdf } from './card-print.pdf.js';

const card = {
  name: 'Jörg Müller-Lüdenscheidt',
  lines: ['Oberarzt', 'Żółć & Søn', 'joerg@klinikum.example'],
  code: 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jörg\r\nEND:VCARD\r\n',
  language: 'de',
};

/** Everything that a PDF says of its page and its fonts, unpacked. */
function unpacked(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, stream]) => {
    try {
      return inflateSync(Buffer.from(stream ?? '', 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return [text, ...streams].join('\n');
}

/** The letters that the fonts in the PDF can say, by their tables to Unicode. */
const lettersIn = (pdf: Buffer): string =>
  [...unpacked(pdf).matchAll(/beginbfrange\n<[0-9a-f]+> <[0-9a-f]+> \[([^\]]*)\]/g)]
    .flatMap(([, list]) => [...(list ?? '').matchAll(/<([0-9a-f]{4})[0-9a-f]*>/g)])
    .map(([, code]) => String.fromCharCode(Number.parseInt(code ?? '', 16)))
    .join('');

describe('a printed card', () => {
  it.each([
    ['card', 85, 55],
    ['badge', 105, 148],
  ] as const)('fits its paper (%s), and brings every letter along', async (paper, width, height) => {
    const pdf = await writeCardPdf(card, paper);
    const [, ...size] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1')) ?? [];
    expect(size.map((points) => Math.round((Number(points) * 25.4) / 72))).toEqual([width, height]);
    for (const letter of 'öüŻółćø&@') expect(lettersIn(pdf)).toContain(letter);
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
  });

  it('leaves out what has no room, and stays one page', async () => {
    const pdf = await writeCardPdf(
      { ...card, lines: Array.from({ length: 40 }, (_, at) => `Zeile ${at} ${'x'.repeat(60)}`) },
      'card',
    );
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
  });
});
