import type { Services } from '@refund-widget/services';
import { dataDirectory } from './data-directory.ts';
import { openDatabaseHome } from './database-home.ts';
import { prepareGenerated } from './prepare.ts';

/** Runs one command on the use cases, composed as for serving, on ports that nobody is told of and without workers. */
export async function withServices<Result>(run: (services: Services) => Promise<Result>): Promise<Result> {
  await prepareGenerated();
  const home = await openDatabaseHome();
  try {
    const { serve } = await import('@refund-widget/api');
    const { services, close } = await serve({
      databaseUrl: home.url,
      ports: { api: 0, console: 0, evidence: 0 },
      dataDirectory: dataDirectory(),
      development: false,
      environment: { ...process.env, REFUND_WORKERS: 'off', REFUND_LOG_LEVEL: 'error' },
    });
    try {
      return await run(services);
    } finally {
      await close();
    }
  } finally {
    await home.close();
  }
}
