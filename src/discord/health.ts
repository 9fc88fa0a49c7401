// Says to those who run the bot how it is, on this machine alone: /healthz (alive), /readyz (answers questions) and
// /metrics (Prometheus).
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Meter, Standing } from './meter.ts';

export interface Health {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly body: string;
}

async function answerOf(path: string, meter: Meter, standing: () => Standing): Promise<Answer> {
  switch (path) {
    case '/healthz':
      return { status: 200, body: 'alive\n' };
    case '/readyz':
      return standing().isReady ? { status: 200, body: 'ready\n' } : { status: 503, body: 'not ready\n' };
    case '/metrics':
      return { status: 200, body: await meter.text(standing()) };
    default:
      return { status: 404, body: 'no such page\n' };
  }
}

/** Listens on 127.0.0.1 at the port, 0 for any; rejects where it is taken. */
export async function startHealth(port: number, meter: Meter, standing: () => Standing): Promise<Health> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const asked = request.method === 'GET' ? path : '';
    answerOf(asked, meter, standing).then(
      ({ status, body }) => {
        response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(body);
      },
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const stop = async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeAllConnections();
    await closed;
  };
  return { port: (server.address() as AddressInfo).port, stop };
}
