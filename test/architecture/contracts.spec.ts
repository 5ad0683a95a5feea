import { SOCKET_EVENTS } from '../../libs/contracts/src/index.js';
import { PlantedTree, read } from './tree.js';

interface Operation {
  operationId: string;
  summary?: string;
  'x-access'?: { kind: string };
  'x-reads-only'?: boolean;
  parameters?: { name: string; in: string; required?: boolean }[];
  responses: Record<string, { content?: Record<string, { schema?: Record<string, unknown> }> }>;
}
interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, { properties?: object; enum?: unknown[] }> };
}

const openapi = JSON.parse(read('openapi.json')) as Document;
const operations = Object.entries(openapi.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, path, method, operation })),
);
const those = (holds: (each: (typeof operations)[number]) => boolean): string[] =>
  operations.filter(holds).map(({ name }) => name);

describe('openapi.json', () => {
  it('names who may call each route', () => {
    expect(operations.length).toBeGreaterThan(20);
    expect(those(({ operation }) => operation['x-access'] === undefined)).toEqual([]);
  });

  it('says in a sentence what each route does', () => {
    expect(those(({ operation }) => (operation.summary ?? '').length < 10)).toEqual([]);
  });

  it('says what each route answers, and how it fails', () => {
    const isSilent = ({ operation }: (typeof operations)[number]): boolean =>
      !Object.entries(operation.responses).some(
        ([status, { content }]) =>
          status === '204' || (status.startsWith('2') && Object.keys(content ?? {}).length > 0),
      );
    expect(those(isSilent)).toEqual([]);
    expect(
      those(({ operation }) => operation.responses['default']?.content?.['application/problem+json'] === undefined),
    ).toEqual([]);
  });

  it('asks a command id of every change by somebody signed in, and of nothing else', () => {
    const readOnly = operations.filter(({ operation }) => operation['x-reads-only']).map(({ name }) => name);
    expect(readOnly.toSorted()).toEqual([
      'post /api/card-links/open',
      'post /api/events/{eventId}/matching/preview',
      'post /api/topics/proposals',
    ]);
    const asks = ({ operation }: (typeof operations)[number]): boolean =>
      (operation.parameters ?? []).some(({ name }) => name === 'Idempotency-Key');
    const isChange = ({ method, operation }: (typeof operations)[number]): boolean =>
      method !== 'get' && operation['x-access']?.kind !== 'public' && !operation['x-reads-only'];
    expect(those((each) => asks(each) !== isChange(each))).toEqual([]);
  });

  it('describes the fields of every class', () => {
    const empty = Object.entries(openapi.components.schemas).filter(
      ([, schema]) => Object.keys(schema.properties ?? {}).length === 0 && schema.enum === undefined,
    );
    expect(empty.map(([name]) => name)).toEqual([]);
  });
});

describe('asyncapi.json', () => {
  const asyncapi = JSON.parse(read('asyncapi.json')) as {
    asyncapi: string;
    operations: Record<string, { action: string; 'x-access'?: object; reply?: object }>;
    channels: { socket: { messages: Record<string, { payload?: object }> } };
  };

  it('has every event of the registry, with who may send it and its answer', () => {
    expect(asyncapi.asyncapi).toBe('3.0.0');
    expect(Object.keys(asyncapi.operations).toSorted()).toEqual(Object.keys(SOCKET_EVENTS).toSorted());
    for (const [name, { direction }] of Object.entries(SOCKET_EVENTS)) {
      const operation = asyncapi.operations[name];
      expect(operation?.action).toBe(direction === 'push' ? 'send' : 'receive');
      expect(asyncapi.channels.socket.messages[name]?.payload).toBeDefined();
      if (direction !== 'push')
        expect(operation).toMatchObject({ 'x-access': { kind: expect.any(String) }, reply: {} });
    }
  });
});

describe('the check of generated files', () => {
  it('fails where a file is missing or was changed by hand, and passes what was just written', async () => {
    const tree = new PlantedTree().copy('package.json');
    const generate = (...args: string[]) =>
      tree.node('test/support/run-typescript.mjs', 'apps/api/src/generate.ts', ...args);
    try {
      tree.write({ 'openapi.json': '{}\n' });
      const { code, output } = await generate('--check');
      expect(code).toBe(1);
      expect(output).toContain('openapi.json is not what the code says: run npm run generate.');
      expect(output).toContain('asyncapi.json is not what the code says');
      expect(await generate()).toMatchObject({ code: 0 });
      expect(await generate('--check')).toEqual({ code: 0, output: '' });
    } finally {
      tree.remove();
    }
  }, 120_000);
});
