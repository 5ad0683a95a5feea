import { parseArgs } from 'node:util';
import { EXIT, InputError, type Command, type ExitCode } from './command.js';
import type { Terminal } from './terminal.js';

const HELP_OPTION = { help: { type: 'boolean', short: 'h' } } as const;

function help(name: string, commands: readonly Command[]): string {
  const lines = commands.map(({ usage, summary }) => `  npm run ${name} -- ${usage}\n      ${summary}`);
  const codes = 'Ends with 0 when done, 1 when the answer is no, 2 for a wrong command line or file, 3 for a fault.';
  return [...lines, '', codes].join('\n');
}

/** The command that a line names first, else the one without a name. */
function commandOf(name: string, commands: readonly Command[], args: readonly string[]) {
  const [first] = args;
  const isNamed = first !== undefined && !first.startsWith('-');
  const command = commands.find((known) => known.name === (isNamed ? first : ''));
  if (command) return { command, rest: isNamed ? args.slice(1) : args };
  const names = commands.map((known) => known.name).filter((known) => known !== '');
  throw new InputError(
    isNamed
      ? `${name} has no command ${first}; it has ${names.join(', ')}`
      : `Say what to do: ${names.join(', ')}; npm run ${name} -- --help tells more`,
  );
}

function readOptions(command: Command, args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { ...command.options, ...HELP_OPTION } }).values;
  } catch (error) {
    throw new InputError(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Takes a program's name, its commands and the words of a command line; does what they say and gives the code to end
 * with. Never throws: what is wrong with the input is said in a sentence, a fault with its stack.
 */
export async function run(
  name: string,
  commands: readonly Command[],
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    if (args[0] === '--help' || args[0] === '-h') {
      terminal.say(help(name, commands));
      return EXIT.done;
    }
    const { command, rest } = commandOf(name, commands, args);
    const values = readOptions(command, rest);
    if (values['help'] === true) {
      terminal.say(help(name, [command]));
      return EXIT.done;
    }
    return await command.run(values, terminal);
  } catch (error) {
    if (error instanceof InputError) {
      terminal.say(error.message);
      return EXIT.badInput;
    }
    terminal.say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return EXIT.fault;
  }
}
