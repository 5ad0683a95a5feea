import { measured } from './scale.js';

/** One size of the part `scale`, as its argument says, as a line of JSON. */
process.stdout.write(JSON.stringify(await measured(Number(process.argv[2]))));
