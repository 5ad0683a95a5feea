import { plainToInstance } from 'class-transformer';
import { Trimmed, TrimmedLines } from './trimmed.js';

class Typed {
  @Trimmed()
  line?: unknown;

  @TrimmedLines()
  lines?: unknown;
}

const typed = (text: unknown): Typed => plainToInstance(Typed, { line: text, lines: text });

describe('a typed text', () => {
  it('is one line, whatever control characters it came with', () => {
    expect(typed(' Fest\r\nBcc: a@example.org\u0000\u0085\t x ').line).toBe('Fest Bcc: a@example.org x');
  });

  it('keeps its lines where it has some, and no other control character', () => {
    const { lines } = typed(' one\r\n\r\ntwo\u0000\u001b[1m ');
    expect(lines).toMatch(/^one\n\ntwo +\[1m$/);
  });

  it('is left alone where it is no text', () => {
    expect(typed(7)).toEqual({ line: 7, lines: 7 });
  });
});
