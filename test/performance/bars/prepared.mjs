// The bar of P2 and P3: node's own HTTP server and one prepared statement, without session, permission, logs or checks.
import { createServer } from 'node:http';
import pg from 'pg';

const { DATABASE_URL, STATEMENT, VALUES } = process.env;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 });
const values = JSON.parse(VALUES);
const server = createServer((_request, response) => {
  pool.query({ name: 'bar', text: STATEMENT, values }).then(({ rows }) => {
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.end(JSON.stringify(rows));
  });
});
server.listen(0, '127.0.0.1', () => console.log(`listening at http://127.0.0.1:${server.address().port}`));
process.on('SIGTERM', () => process.exit(0));
