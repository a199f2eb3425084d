import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * Listens on a port for who will listen there later, and asks visitors to come back.
 *
 * @returns what lets go of the port
 * @throws Error of code EADDRINUSE when another program has it
 */
export async function holdPort(port: number): Promise<() => Promise<void>> {
  const server = createServer((_request, response) => {
    response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '1', connection: 'close' });
    response.end('Starting. Load this page again in a moment.\n');
  }).listen(port);
  await once(server, 'listening');
  return async () => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
}
