import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { findPorts } from './find-ports.ts';

let servers: Server[] = [];

afterEach(async () => {
  for (const server of servers) {
    server.close();
    await once(server, 'close');
  }
  servers = [];
});

async function occupy(port = 0, host = '127.0.0.1'): Promise<number> {
  const server = createServer().listen(port, host);
  servers.push(server);
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  return address.port;
}

test('free ports are taken as preferred', async () => {
  const free = await occupy();
  servers.pop()?.close();
  expect(await findPorts({ api: free })).toEqual({ api: free });
});

test('a busy port moves its own address past those that the others prefer', async () => {
  const busy = await occupy();
  const ports = await findPorts({ api: busy, shop: busy + 1, console: busy + 2 });
  expect(ports.api).toBeGreaterThan(busy + 2);
  expect(new Set(Object.values(ports)).size).toBe(3);
});

test('a port that is busy on one interface alone counts as busy', async () => {
  const busy = await occupy(0, '::1');
  expect((await findPorts({ api: busy })).api).not.toBe(busy);
});
