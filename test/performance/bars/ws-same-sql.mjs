// The bar of P6: bare ws and the statements that the product sent for one request, with other people's ids put in.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { WebSocketServer } from 'ws';

const { DATABASE_URL, STATEMENTS, FIXED } = process.env;
const statements = readFileSync(STATEMENTS, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const fixed = new Set(JSON.parse(FIXED));
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

// What is put in is found once: for each value its text, cut at the ids that change.
const templates = statements.map(({ name, text, values }, at) => ({
  name: name ?? (values.length > 0 ? `s${at}` : undefined),
  text,
  values: values.map((value) => {
    if (value?.hex !== undefined) return () => Buffer.from(value.hex, 'hex');
    const json = JSON.stringify(value);
    if (json === undefined || !(json.match(UUID) ?? []).some((id) => !fixed.has(id))) return () => value;
    if (typeof value === 'string') return (put) => value.replace(UUID, put);
    return (put) => JSON.parse(json.replace(UUID, put));
  }),
}));

const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 });
const sockets = new Map();
const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
server.on('listening', () => console.log(`listening at ws://127.0.0.1:${server.address().port}`));
server.on('connection', (socket, request) => {
  const me = new URL(request.url, 'ws://x').searchParams.get('me');
  sockets.set(me, socket);
  socket.on('message', (data) => void serve(socket, JSON.parse(data)));
});
process.on('SIGTERM', () => process.exit(0));

async function serve(socket, { id, to, ids }) {
  const fresh = new Map(Object.entries(ids));
  const put = (found) => {
    if (fixed.has(found)) return found;
    if (!fresh.has(found)) fresh.set(found, randomUUID());
    return fresh.get(found);
  };
  const client = await pool.connect();
  try {
    for (const { name, text, values } of templates) {
      const filled = values.map((value) => value(put));
      await (filled.length > 0 ? client.query({ name, text, values: filled }) : client.query(text));
    }
  } finally {
    client.release();
  }
  sockets
    .get(to)
    ?.send(JSON.stringify({ seq: 1, kind: 'request.received', ids: { requestId: id }, at: new Date().toISOString() }));
  socket.send(JSON.stringify({ ok: true, data: { id } }));
}
