import { readFile } from 'node:fs/promises';
import { InputError } from './command.js';

/** What a file of pairs holds: columns of numbers, and the file's other content with an empty list in their place. */
export interface PairsFile {
  readonly rest: string;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
}

const CODE = { quote: 34, comma: 44, backslash: 92, open: 91, close: 93, brace: 123, braceEnd: 125 };

/**
 * Takes a file with `"pairs": [[i, j, weight], ...]` at its top level; gives the pairs as columns without ever making an
 * object of each, since millions would not fit. Throws an InputError that names the pair that is none.
 */
export async function readPairsFile(file: string): Promise<PairsFile> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new InputError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  });
  const start = startOfPairs(bytes);
  if (start < 0) throw new InputError(`${file}: pairs must be a list`);
  const scanner = new PairScanner(file, bytes, start + 1);
  const { end, ...columns } = scanner.read();
  const rest = `${bytes.toString('utf8', 0, start)}[]${bytes.toString('utf8', end)}`;
  return { rest, ...columns };
}

/** Where the list of the top-level key `pairs` begins; -1 where there is none. */
function startOfPairs(bytes: Buffer): number {
  let depth = 0;
  for (let at = 0; at < bytes.length; at++) {
    const code = bytes[at] ?? 0;
    if (code === CODE.open || code === CODE.brace) depth++;
    else if (code === CODE.close || code === CODE.braceEnd) depth--;
    else if (code === CODE.quote) {
      const from = at;
      for (at++; at < bytes.length && bytes[at] !== CODE.quote; at++) if (bytes[at] === CODE.backslash) at++;
      if (depth !== 1 || bytes.toString('utf8', from, at + 1) !== '"pairs"') continue;
      const value = /^\s*:\s*\[/.exec(bytes.toString('latin1', at + 1, at + 200));
      if (value) return at + value[0].length;
    }
  }
  return -1;
}

class PairScanner {
  private count = 0;
  private from = new Int32Array(1024);
  private to = new Int32Array(1024);
  private weight = new Float64Array(1024);

  constructor(
    private readonly file: string,
    private readonly bytes: Buffer,
    private at: number,
  ) {}

  read(): Omit<PairsFile, 'rest'> & { end: number } {
    while (!this.takes(CODE.close)) {
      if (this.count > 0 && !this.takes(CODE.comma)) this.refuse('must be followed by a comma', this.count - 1);
      this.readPair();
    }
    const { count, at: end } = this;
    const [from, to] = [this.from.slice(0, count), this.to.slice(0, count)];
    return { from, to, weight: this.weight.slice(0, count), end };
  }

  private readPair(): void {
    if (!this.takes(CODE.open)) this.refuse('must be [i, j, weight]');
    if (this.count === this.from.length) this.grow();
    this.from[this.count] = this.readPerson(0);
    if (!this.takes(CODE.comma)) this.refuse('must be [i, j, weight]');
    this.to[this.count] = this.readPerson(1);
    if (!this.takes(CODE.comma)) this.refuse('must be [i, j, weight]');
    this.weight[this.count] = this.readNumber(2);
    if (!this.takes(CODE.close)) this.refuse('must be [i, j, weight]');
    this.count++;
  }

  private readPerson(column: number): number {
    const person = this.readNumber(column);
    if (Number.isInteger(person) && person >= 0 && person < 2 ** 31) return person;
    return this.refuse('must be a whole number from 0', this.count, column);
  }

  private readNumber(column: number): number {
    this.skipSpace();
    const from = this.at;
    while (isOfNumber(this.bytes[this.at] ?? 0)) this.at++;
    const value = this.at > from ? Number(this.bytes.toString('latin1', from, this.at)) : NaN;
    return Number.isFinite(value) ? value : this.refuse('must be a number', this.count, column);
  }

  private takes(code: number): boolean {
    this.skipSpace();
    if (this.bytes[this.at] !== code) return false;
    this.at++;
    return true;
  }

  private skipSpace(): void {
    for (let code = this.bytes[this.at] ?? 0; code === 32 || (code >= 9 && code <= 13); code = this.bytes[this.at] ?? 0)
      this.at++;
  }

  private grow(): void {
    const size = 2 * this.from.length;
    const wider = <T extends Int32Array | Float64Array>(next: T, old: T): T => {
      next.set(old);
      return next;
    };
    this.from = wider(new Int32Array(size), this.from);
    this.to = wider(new Int32Array(size), this.to);
    this.weight = wider(new Float64Array(size), this.weight);
  }

  private refuse(wish: string, pair = this.count, column?: number): never {
    throw new InputError(`${this.file}: pairs[${pair}]${column === undefined ? '' : `[${column}]`} ${wish}`);
  }
}

/** Digits, sign, point and exponent. */
const isOfNumber = (code: number): boolean =>
  (code >= 48 && code <= 57) || code === 43 || code === 45 || code === 46 || code === 69 || code === 101;
