import { readFileSync } from 'node:fs';

/** The part of a JSON schema that samples need. */
export interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  minItems?: number;
  minimum?: number;
  maxLength?: number;
}

/** One route as openapi.json describes it. */
export interface Route {
  /** `POST /api/...`, as in the file. */
  name: string;
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  path: string;
  access: { kind: string; policy?: string; id?: string } | undefined;
  /** Names of the path's parameters, in order. */
  params: string[];
  query: { name: string; required?: boolean; schema: Schema }[];
  /** The media type and the schema of the body. */
  body: { type: string; schema: Schema } | undefined;
}

interface Operation {
  'x-access'?: Route['access'];
  parameters?: { name: string; in: string; required?: boolean; schema: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}

const openapi = JSON.parse(readFileSync(new URL('../../../openapi.json', import.meta.url), 'utf8')) as {
  paths: Record<string, Record<Route['method'], Operation>>;
  components: { schemas: Record<string, Schema> };
};

/** Every route of the committed openapi.json. */
export const ROUTES: readonly Route[] = Object.entries(openapi.paths).flatMap(([path, operations]) =>
  Object.entries(operations).map(([method, operation]) => {
    const [type, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
    return {
      name: `${method.toUpperCase()} ${path}`,
      method: method as Route['method'],
      path,
      access: operation['x-access'],
      params: [...path.matchAll(/\{(\w+)\}/g)].map(([, param]) => param ?? ''),
      query: (operation.parameters ?? []).filter((parameter) => parameter.in === 'query'),
      body: type === undefined || content === undefined ? undefined : { type, schema: content.schema },
    };
  }),
);

/** The schema itself where `schema` refers to one of the document's. */
export function resolved(schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1);
  if (name !== undefined) return resolved(openapi.components.schemas[name] ?? {});
  const [first] = schema.allOf ?? schema.oneOf ?? [];
  return first ? resolved(first) : schema;
}

/**
 * A value that fits the schema: what is required and what `known` has by the field's name. Throws for a text that needs
 * a form nobody told, so that a new kind of field gets a value on purpose.
 */
export function sample(schema: Schema, known: Record<string, unknown>, field = ''): unknown {
  if (field in known) return known[field];
  const { type, properties = {}, required = [], items, minItems = 0, minimum = 1, enum: choices } = resolved(schema);
  if (choices) return choices[0];
  if (type === 'array') return minItems > 0 && items ? [sample(items, known, `${field}[]`)] : [];
  if (type === 'boolean') return true;
  if (type === 'number' || type === 'integer') return minimum;
  if (type === 'string') return text(resolved(schema), field);
  const wanted = Object.keys(properties).filter((name) => required.includes(name) || name in known);
  return Object.fromEntries(wanted.map((name) => [name, sample(properties[name] ?? {}, known, name)]));
}

function text({ format }: Schema, field: string): string {
  if (format !== undefined) throw new Error(`What is a good ${field} (${format})? Tell the matrix in bodies.ts.`);
  return `A ${field}`;
}
