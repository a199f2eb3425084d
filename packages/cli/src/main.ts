import { reportFailure } from './report-failure.ts';

type Command = (parameters: string[]) => Promise<number>;

// Each is loaded when it is asked for: some of them before the code that others import is generated.
const commands: Record<string, () => Promise<Command>> = {
  start: async () => (await import('./start.ts')).start,
  test: async () => (await import('./test/run-tests.ts')).runTests,
  import: async () => (await import('./import-orders.ts')).importOrders,
  audit: async () => (await import('./audit.ts')).audit,
  merchant: async () => (await import('./create-merchant.ts')).createMerchant,
  migrate: async () => (await import('./migrate.ts')).migrate,
  generate: async () => (await import('./generate.ts')).generate,
  bench: async () => (await import('./bench.ts')).bench,
};

const [name = '', ...parameters] = process.argv.slice(2);

// The launcher was killed, so nobody waits for this process any more: it stops as if told to.
const stopWithLauncher = () => process.kill(process.pid, 'SIGTERM');
process.once('disconnect', stopWithLauncher);

let code = 1;
try {
  const command = await commands[name]?.();
  if (!command) throw new Error(`There is no command "${name}".`);
  code = await command(parameters);
} catch (error) {
  reportFailure(error);
}
// Not when everything has come to rest: a library's forgotten timer would hold the prompt back.
process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
