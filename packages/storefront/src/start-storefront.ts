import { once } from 'node:events';
import { type ServerType, serve } from '@hono/node-server';
import { createApp } from './app.ts';
import { connectClock } from './demo-clock.ts';
import { connectRefundApi } from './refund-api.ts';
import type { Shop } from './shop.ts';

export interface StorefrontOptions {
  /** 0 takes any port that is free. */
  readonly port: number;
  readonly shops: readonly Shop[];
  readonly apiUrl: string;
  readonly evidenceUrl: string;
  readonly consoleUrl: string;
  readonly pictures: URL;
}

export interface Storefront {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the demo shops, on an origin of their own as a merchant's would be. */
export async function startStorefront({ port, ...options }: StorefrontOptions): Promise<Storefront> {
  const app = createApp({
    ...options,
    refundApi: connectRefundApi(options.apiUrl),
    clock: connectClock(options.apiUrl),
  });
  const server = serve({ fetch: app.fetch, port });
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The demo shop has no port.');
  return { url: `http://localhost:${address.port}`, close: () => closeServer(server) };
}

async function closeServer(server: ServerType): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  if ('closeAllConnections' in server) server.closeAllConnections();
  await closed;
}
