import type { INestApplication, Type } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

type Schema = Record<string, unknown>;
type Operation = OpenAPIObject['paths'][string]['get'] & { 'x-access'?: { kind: string }; 'x-reads-only'?: boolean };

const METHODS = ['get', 'put', 'post', 'patch', 'delete'] as const;

/**
 * Describes every route of the app as OpenAPI 3, in an order that does not depend on the order of modules. `models` are
 * classes to describe beside those of the routes. Throws where two routes would get the same operation id.
 */
export function describeRoutes(app: INestApplication, version: string, models: readonly Type[] = []): OpenAPIObject {
  const base = new DocumentBuilder()
    .setTitle('Treffpunkt')
    .setDescription('Find the right people at an event, meet them, keep the contact.')
    .setVersion(version)
    .addCookieAuth('session', { type: 'apiKey', description: '`__Host-session` where TLS allows it.' }, 'session')
    .build();
  const found = SwaggerModule.createDocument(app, base, { operationIdFactory, extraModels: [...models] });
  const schemas = sorted({ ...found.components?.schemas, Problem: PROBLEM });
  const paths = sorted(found.paths);
  const document = { openapi: found.openapi, info: found.info, paths, components: { ...found.components, schemas } };
  const taken = new Set<string>();
  for (const path of Object.values(document.paths))
    for (const method of METHODS) if (path[method]) complete(method, path[method], taken);
  admitNull(document.components.schemas);
  return document;
}

/** `MeetingsController.cancel` becomes `meetingsCancel`: the name of the function in the web app's client. */
function operationIdFactory(controller: string, method: string): string {
  const subject = controller.replace(/Controller$/, '');
  return subject.charAt(0).toLowerCase() + subject.slice(1) + method.charAt(0).toUpperCase() + method.slice(1);
}

/** Adds what holds for every operation, so that no feature has to say it: how it fails, who is asked, how it is repeated. */
function complete(method: string, operation: NonNullable<Operation>, taken: Set<string>): void {
  const id = operation.operationId ?? '';
  if (taken.has(id)) throw new Error(`Two routes are called ${id}.`);
  taken.add(id);
  operation.responses = {
    ...operation.responses,
    default: {
      description: 'Problem details (RFC 9457).',
      content: { 'application/problem+json': { schema: PROBLEM_REF } },
    },
  };
  for (const parameter of operation.parameters ?? [])
    if ('in' in parameter && parameter.in === 'query' && hasDefault(parameter.schema)) parameter.required = false;
  if (operation['x-access']?.kind === 'public') return;
  operation.security = [{ session: [] }];
  if (method !== 'get' && !operation['x-reads-only'])
    operation.parameters = [...(operation.parameters ?? []), COMMAND_ID];
}

/** Where a value may be null, so may each of its named ones: OpenAPI 3.0 wants null in the list as well. */
function admitNull(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  const { nullable, enum: values } = node as { nullable?: boolean; enum?: unknown[] };
  if (nullable && Array.isArray(values) && !values.includes(null)) values.push(null);
  Object.values(node).forEach(admitNull);
}

const sorted = <Value>(record: Record<string, Value>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

const hasDefault = (schema: unknown): boolean => typeof schema === 'object' && schema !== null && 'default' in schema;

const PROBLEM_REF = { $ref: '#/components/schemas/Problem' };

const COMMAND_ID = {
  name: 'Idempotency-Key',
  in: 'header' as const,
  required: true,
  description:
    'The id of this change, made by the client: the same id is answered the same way for a day, and done once.',
  schema: { type: 'string', minLength: 8, maxLength: 100 },
};

const text = (description: string): Schema => ({ type: 'string', description });

/** Problem details as every refusal carries them, over HTTP and in a socket's acknowledgement. */
const PROBLEM = {
  type: 'object',
  description: 'Problem details (RFC 9457) in the language of the request. Further members depend on the code.',
  properties: {
    type: text('A URN that ends with the code.'),
    title: text('What happened, in a few words.'),
    status: { type: 'integer', description: 'The HTTP status.' },
    detail: text('What happened and what can be done.'),
    code: text('Stable, for programs.'),
    requestId: text('Under which the log knows this request.'),
    errors: {
      type: 'array',
      description: 'One entry for each field that was wrong.',
      items: {
        type: 'object',
        properties: { field: { type: 'string' }, code: { type: 'string' }, detail: { type: 'string' } },
        required: ['field', 'code', 'detail'],
      },
    },
  },
  required: ['type', 'title', 'status', 'detail', 'code'],
  additionalProperties: true,
};
