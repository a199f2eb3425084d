import { createServer } from 'node:net';

/**
 * A free port for each name: the preferred one, else the next that is free and that no other
 * name prefers, so that one busy port moves one address and not all of them.
 */
export async function findPorts<Name extends string>(preferred: Record<Name, number>): Promise<Record<Name, number>> {
  const reserved = new Set<number>(Object.values<number>(preferred));
  const found = { ...preferred };
  for (const name in preferred) {
    let port = preferred[name];
    while (!(await isFree(port)) || (port !== preferred[name] && reserved.has(port))) port += 1;
    reserved.add(port);
    found[name] = port;
  }
  return found;
}

/** Free for every interface and both address families: a program on one of them would answer for us. */
async function isFree(port: number): Promise<boolean> {
  for (const host of ['::', '0.0.0.0', '127.0.0.1', '::1']) {
    if (!(await canListen(port, host))) return false;
  }
  return true;
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    // A family that the machine does not have cannot be in use.
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code !== 'EADDRINUSE' && error.code !== 'EACCES'),
    );
    server.listen({ port, host, exclusive: true, ipv6Only: host === '::' }, () => server.close(() => resolve(true)));
  });
}
