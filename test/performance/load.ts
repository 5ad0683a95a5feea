import { Agent, request } from 'node:http';

const CONNECTIONS = 8;

/** Asks an address by GET, `times` times over eight kept connections. @throws where an answer differs from `expected` */
export async function askMany(
  url: string,
  headers: Record<string, string>,
  times: number,
  expected: (body: string) => boolean,
): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  let left = times;
  const lane = async (): Promise<void> => {
    while (left-- > 0) {
      const { status, body } = await ask(url, headers, agent);
      if (status !== 200 || !expected(body)) throw new Error(`${url} answered ${status}: ${body.slice(0, 300)}`);
    }
  };
  try {
    await Promise.all(Array.from({ length: CONNECTIONS }, lane));
  } finally {
    agent.destroy();
  }
}

/** One GET. */
export function ask(
  url: string,
  headers: Record<string, string>,
  agent?: Agent,
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers, ...(agent ? { agent } : {}) }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString() }));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end();
  });
}
