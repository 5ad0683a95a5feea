import { parseArgs } from 'node:util';

/** What the start program was asked for. */
export interface StartOptions {
  demo: boolean;
  help: boolean;
  /** Where data are kept. */
  data: string | undefined;
}

export const HELP = `npm start                 start Treffpunkt on this machine
npm start -- --demo       the same, with a demo event of 60 people and links to sign in
npm start -- --data DIR   keep the data somewhere else than in ./data

Settings come from the environment: PORT, HOST, PUBLIC_URL, DATABASE_URL, SMTP_URL, ... (README, Configuration).
`;

/**
 * Reads the program's arguments.
 * @throws Error that names what it does not know
 */
export function readOptions(args: string[]): StartOptions {
  const { values } = parseArgs({
    args,
    options: {
      demo: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
      data: { type: 'string' },
    },
  });
  return { demo: values.demo, help: values.help, data: values.data };
}
