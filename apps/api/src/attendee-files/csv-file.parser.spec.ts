import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readCsv } from './csv-file.parser.js';
import { decodeText } from './decode-text.js';

const fixture = (name: string): Buffer =>
  readFileSync(join(process.cwd(), 'apps/api/src/attendee-files/fixtures', name));
const cellsOf = (content: Uint8Array): string[][] => readCsv(content).rows.map(({ cells }) => cells);

describe('the encoding', () => {
  test.each([
    ['UTF-8', Buffer.from('Jürgen'), 'utf-8', 'Jürgen'],
    ['UTF-8 with a mark', Buffer.from('\ufeffJürgen'), 'utf-8', 'Jürgen'],
    ['UTF-16 with a mark', Buffer.from('\ufeffJürgen', 'utf16le'), 'utf-16le', 'Jürgen'],
    ['windows-1252', Buffer.from([0x4a, 0xfc, 0x72, 0x80, 0x96, 0x8a]), 'windows-1252', 'Jür€–Š'],
    ['windows-1252 that begins like UTF-8', Buffer.from([0xc3, 0xbc, 0xfc]), 'windows-1252', 'Ã¼ü'],
  ])('%s', (_, content, encoding, text) => {
    expect(decodeText(content)).toEqual({ encoding, text });
  });
});

describe('a file', () => {
  test.each([
    ['semicolon-windows-1252.csv', 'windows-1252', ';', 3],
    ['comma-utf8.csv', 'utf-8', ',', 2],
    ['tab-utf8-bom.csv', 'utf-8', '\t', 2],
  ])('%s is taken apart', (name, encoding, delimiter, rows) => {
    const file = readCsv(fixture(name));
    expect({ ...file, rows: file.rows.length }).toMatchObject({ encoding, delimiter, rows });
  });

  test('keeps quotes, line breaks in cells and the numbers a spreadsheet shows', () => {
    const { rows } = readCsv(fixture('tab-utf8-bom.csv'));
    expect(rows).toEqual([
      {
        number: 2,
        cells: ['Berg, Anna', 'anna@example.org', 'Hochschule Nord', 'Zeile eins\nZeile zwei'],
        isTorn: false,
      },
      { number: 4, cells: ['Karl von der Au', 'karl@example.org', '', ''], isTorn: false },
    ]);
  });

  test('loses only the rows with a torn quote, never what follows', () => {
    const { rows } = readCsv(fixture('torn-quotes.csv'));
    expect(rows.map(({ number, cells, isTorn }) => [number, isTorn, cells.at(-1)])).toEqual([
      [2, false, 'eins@example.org'],
      [3, true, 'zwei@example.org'],
      [4, false, 'drei@example.org'],
      [5, true, 'vier@example.org'],
      [6, false, 'fuenf@example.org'],
    ]);
  });

  test('with one column, or a delimiter inside of values, is read as meant', () => {
    expect(cellsOf(Buffer.from('E-Mail\na@example.org\n'))).toEqual([['a@example.org']]);
    expect(cellsOf(Buffer.from('E-Mail,Interessen\na@example.org,KI; Robotik; Pflege\n'))).toEqual([
      ['a@example.org', 'KI; Robotik; Pflege'],
    ]);
  });

  test.each([
    ['is empty', '', 'file_empty'],
    ['has only blank lines', '\n ; \n\n', 'file_empty'],
    ['is a zip', 'PK\u0003\u0004', 'no_table'],
    ['has zero bytes', 'a;b\n\u0000;1\n', 'no_table'],
    ['has too many rows', `E-Mail\n${'a@example.org\n'.repeat(20_001)}`, 'too_many_rows'],
    ['has more columns than any list of people', `E-Mail${';'.repeat(600)}\na@example.org\n`, 'no_table'],
    ['is no table at all', `E-Mail\n${'"a"b\n'.repeat(300)}`, 'no_table'],
  ])('that %s is refused', (_, content, code) => {
    expect(() => readCsv(Buffer.from(content))).toThrow(expect.objectContaining({ code }));
  });

  const MOST = 8 * 1024 * 1024;
  const fill = (part: string): string => part.repeat(Math.floor((MOST - 3_000) / part.length));
  const torn = (n: number, rest: string): string => Array.from({ length: n }, (_, at) => `"x${at}\n${rest}`).join('');
  test.each([
    ['blank lines', `mail\n${fill('\n')}`, 'too_many_rows'],
    ['delimiters', fill(';'), 'no_table'],
    ['delimiters below a header', `mail;name\n${fill(';')}`, 'no_table'],
    ['rows of empty cells', `mail\n${fill(`${';'.repeat(400)}\n`)}`, 'too_many_rows'],
    ['a cell without an end', `mail\n"${fill('""')}`, 'no_table'],
    ['quotes in quotes', `mail\n${fill('"a"b')}`, 'no_table'],
    ['torn rows, far apart', `mail,n\n${torn(90, 'a@b.example,n\n'.repeat(6_500))}`, 'too_many_rows'],
    ['torn rows before many quotes', `mail,n\n${torn(90, '')}${fill('"a"b\n')}`, 'no_table'],
  ])('of nothing but %s holds nobody up', (_, text, code) => {
    const content = Buffer.from(text);
    expect(content.length).toBeLessThanOrEqual(MOST);
    const { user: before } = process.cpuUsage();
    expect(() => readCsv(content)).toThrow(expect.objectContaining({ code }));
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(1_500);
  });

  test('is read in windows without losing a row at their borders', () => {
    const rows = Array.from({ length: 3_000 }, (_, at) => [`p${at}@example.org`, `"Zeile\r\n${'ü'.repeat(at % 90)}"`]);
    const text = `E-Mail,Über mich\r\n${rows.map((row) => row.join(',')).join('\r\n')}`;
    expect(text.length).toBeGreaterThan(150_000);
    expect(cellsOf(Buffer.from(text))).toEqual(rows.map(([mail, about]) => [mail, about?.slice(1, -1)]));
  });
});
