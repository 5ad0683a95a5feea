// Preloaded into the product by P6: writes every statement it sends to PostgreSQL into a file while that file exists, so
// that the bar can send the very same ones.
import { appendFileSync, existsSync } from 'node:fs';
import pg from 'pg';

const file = process.env.RECORD_SQL;
const original = pg.Client.prototype.query;
pg.Client.prototype.query = function query(config, values, ...rest) {
  if (file && existsSync(file)) {
    const text = typeof config === 'string' ? config : config.text;
    const given = (typeof config === 'string' ? values : config.values) ?? [];
    const plain = Array.isArray(given) ? given.map((v) => (Buffer.isBuffer(v) ? { hex: v.toString('hex') } : v)) : [];
    appendFileSync(file, `${JSON.stringify({ name: config.name, text, values: plain })}\n`);
  }
  return original.call(this, config, values, ...rest);
};
