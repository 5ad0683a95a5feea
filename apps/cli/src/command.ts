import type { ParseArgsConfig } from 'node:util';
import type { Terminal } from './terminal.js';

/** How a program ends, for scripts: done, "no" as the answer, wrong command line or input, a fault of ours. */
export const EXIT = { done: 0, refused: 1, badInput: 2, fault: 3 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The values of a command line: text for an option with a value, true for a switch. */
export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

/** One thing that a program can do. */
export interface Command {
  readonly name: string;
  /** How it is called, without the program's name, and what it does: a line each. */
  readonly usage: string;
  readonly summary: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  run(values: OptionValues, terminal: Terminal): Promise<ExitCode>;
}

/** The command line or a file is not what it has to be; the message says where and what would be right. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** Takes the values of a command line and an option's name; gives its text. Throws an InputError where it is missing. */
export function required(values: OptionValues, option: string): string {
  const value = values[option];
  if (typeof value !== 'string' || value === '') throw new InputError(`--${option} is missing: say a file`);
  return value;
}

/** Takes the values of a command line and an option's name; gives its whole number, or `otherwise` where it is not set. */
export function wholeNumber(values: OptionValues, option: string, otherwise: number): number {
  const value = values[option];
  if (value === undefined) return otherwise;
  if (typeof value !== 'string' || !/^\d+$/.test(value)) throw new InputError(`--${option} must be a whole number`);
  return Number(value);
}
