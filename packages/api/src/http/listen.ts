import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Starts listening on all addresses of this machine and answers the port; 0 takes any that is free. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      resolve(portOf(server.address()));
    });
  });
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.');
  return address.port;
}

/** Takes no new connection, lets running requests end for a while, then cuts what is left. */
export async function closeServer(server: Server, patience = 5_000): Promise<void> {
  const closed = new Promise<void>((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
  });
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), patience);
  await closed.finally(() => clearTimeout(timer));
}
