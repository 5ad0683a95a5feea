import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Ajv, type ErrorObject, type SchemaObject } from 'ajv';
import { InputError } from './command.js';

/** What some programs write before a text. */
const BYTE_ORDER_MARK = '\ufeff';

const ajv = new Ajv({ allowUnionTypes: true, strictTuples: false });

/** `/pairs/3/2` as `pairs[3][2]`. */
function place(pointer: string): string {
  const steps = pointer.split('/').slice(1);
  const path = steps.map((step, index) => {
    if (/^\d+$/.test(step)) return `[${step}]`;
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    return index === 0 ? name : `.${name}`;
  });
  return path.join('') || 'the file';
}

function sentence({ instancePath, message, keyword, params }: ErrorObject): string {
  const given = keyword === 'enum' ? `: ${(params['allowedValues'] as unknown[]).join(', ')}` : '';
  const extra = keyword === 'additionalProperties' ? `: ${String(params['additionalProperty'])}` : '';
  return `${place(instancePath)} ${message ?? 'is not right'}${given}${extra}`;
}

/** Takes a file's name; gives its text. Throws an InputError that says why it cannot be read. */
export async function readText(file: string): Promise<string> {
  try {
    const text = await readFile(file, 'utf8');
    return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  } catch (error) {
    throw new InputError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * Takes a file's name and the JSON Schema of what it has to hold; gives its content. Throws an InputError that names
 * the place in the file where it differs.
 */
export async function readJson<T>(file: string, schema: SchemaObject): Promise<T> {
  return checkJson(file, await readText(file), schema);
}

/** The same with the file's text already read. */
export function checkJson<T>(file: string, text: string, schema: SchemaObject): T {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new InputError(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const validate = ajv.compile<T>(schema);
  if (validate(content)) return content;
  throw new InputError((validate.errors ?? []).map((error) => `${file}: ${sentence(error)}`).join('\n'));
}

/** Takes a file's name and what it is to hold; writes it as JSON, with the folders on its way. */
export async function writeJson(file: string, content: unknown): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(content)}\n`);
}
