import { createServer } from 'node:net';

const lowest = 20_000;
/** Below the range from which systems take the ports of outgoing connections. */
const beyondHighest = 32_000;

/** A random port of 127.0.0.1 that nothing listens on now. */
export async function findFreePort(): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const port = lowest + Math.floor(Math.random() * (beyondHighest - lowest));
    if (await isFree(port)) return port;
  }
  throw new Error(`No free port was found on 127.0.0.1 between ${lowest} and ${beyondHighest}.`);
}

export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
}
