import { serve } from '../main.ts';

/** A server in a process of its own, for a test that kills it: tells its address and then just serves. */
const [databaseUrl = '', dataDirectory = ''] = process.argv.slice(2);
const { addresses } = await serve({
  databaseUrl,
  ports: { api: 0, console: 0, evidence: 0 },
  dataDirectory,
  development: true,
  environment: { REFUND_LOG_LEVEL: 'silent' },
});
process.send?.(addresses.api);
process.once('disconnect', () => process.exit(0));
