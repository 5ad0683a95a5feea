import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import type { Response } from 'supertest';

interface Schema {
  [key: string]: unknown;
}
interface Operation {
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
}
interface Api {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

const api = JSON.parse(readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8')) as Api;
const ajv = new Ajv({ strict: false, allErrors: true });
ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
ajv.addFormat('uuid', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
ajv.addSchema({ $id: 'api', components: exact(api.components) });

/** The addresses of the API, those with the fewest variable parts first. */
const routes = Object.entries(api.paths)
  .map(([path, operations]) => ({ path, operations, pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`) }))
  .sort((a, b) => a.path.split('{').length - b.path.split('{').length);
const checks = new Map<string, ValidateFunction | null>();

/**
 * Compares a successful JSON answer with what `openapi.json` promises for its address, exactly: nothing is missing, of
 * another kind, or said beyond it.
 * @throws Error that names the address and each difference
 */
export function expectPromised(method: string, url: string, { status, type, body }: Response): void {
  if (status < 200 || status > 299 || type !== 'application/json') return;
  const address = new URL(url).pathname;
  if (!address.startsWith('/api/')) return;
  const route = routes.find(({ pattern }) => pattern.test(address));
  if (!route) throw new Error(`openapi.json does not know ${method} ${address}.`);
  const name = `${method} ${route.path} ${status}`;
  const check = checks.get(name) ?? compile(route.operations[method.toLowerCase()], status);
  checks.set(name, check);
  if (!check) throw new Error(`openapi.json promises no JSON for ${name}.`);
  if (!check(body)) throw new Error(`${name} answers otherwise than promised: ${ajv.errorsText(check.errors)}.`);
}

function compile(operation: Operation | undefined, status: number): ValidateFunction | null {
  const schema = operation?.responses[status]?.content?.['application/json']?.schema;
  return schema ? ajv.compile(exact(schema) as Schema) : null;
}

/** OpenAPI 3.0 as JSON Schema: a nullable one may be null, references lead into `api`, and objects hold what is named only. */
function exact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(exact);
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, ...schema } = value as Schema;
  if (typeof schema.$ref === 'string') return { $ref: `api${schema.$ref}` };
  const all = Object.fromEntries(Object.entries(schema).map(([key, inner]) => [key, exact(inner)]));
  if (typeof schema.properties === 'object' && schema.additionalProperties === undefined)
    all.additionalProperties = false;
  return nullable === true ? { anyOf: [{ type: 'null' }, all] } : all;
}
